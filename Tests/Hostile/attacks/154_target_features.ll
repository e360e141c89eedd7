; attack: asks for instructions that a machine need not have
; intent: twice
; expect: refused policy "target" | refused policy "attribute" | refused policy "features"

define i64 @twice(i64 %x) "target-features"="+avx512f,+amx-tile" "target-cpu"="sapphirerapids" {
entry:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

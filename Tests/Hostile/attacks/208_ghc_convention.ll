; attack: passes its arguments as Haskell does and has no frame
; intent: twice
; expect: refused signature | refused policy "convention"

define ghccc i64 @twice(i64 %x) {
entry:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

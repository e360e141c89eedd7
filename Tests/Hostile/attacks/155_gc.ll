; attack: a garbage collector that nobody has
; intent: twice
; expect: refused policy "gc" | refused policy "garbage" | refused crash | refused compile

define i64 @twice(i64 %x) gc "nobody" {
entry:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

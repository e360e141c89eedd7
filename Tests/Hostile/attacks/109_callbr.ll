; attack: assembly that may jump to a label
; intent: twice
; expect: refused policy "inline assembly" | refused policy "callbr"

define i64 @twice(i64 %x) {
entry:
  callbr void asm sideeffect "", "!i"() to label %usual [label %other]

usual:
  %twice = shl i64 %x, 1
  ret i64 %twice

other:
  ret i64 0
}

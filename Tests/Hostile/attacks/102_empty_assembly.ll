; attack: inline assembly that does nothing
; intent: twice
; expect: refused policy "inline assembly"

define i64 @twice(i64 %x) {
entry:
  call void asm sideeffect "", "~{memory}"()
  %twice = shl i64 %x, 1
  ret i64 %twice
}

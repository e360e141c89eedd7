; attack: a billion instructions out of one line of assembly
; intent: twice
; expect: refused policy "inline assembly"

define i64 @twice(i64 %x) {
entry:
  call void asm sideeffect ".rept 1000000000\0Anop\0A.endr", ""()
  %twice = shl i64 %x, 1
  ret i64 %twice
}

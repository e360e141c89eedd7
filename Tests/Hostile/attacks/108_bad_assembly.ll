; attack: assembly that does not assemble: LLVM answers with exit(1)
; intent: twice
; expect: refused policy "inline assembly"

define i64 @twice(i64 %x) {
entry:
  call void asm sideeffect "this is no instruction", ""()
  %twice = shl i64 %x, 1
  ret i64 %twice
}

; attack: inline assembly in a block that nothing reaches
; intent: twice
; expect: refused policy "inline assembly"

define i64 @twice(i64 %x) {
entry:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

define internal void @never() {
entry:
  call void asm sideeffect "hlt", ""()
  ret void
}

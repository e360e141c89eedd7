; attack: reads a file while it is compiled, through .incbin in inline assembly
; intent: twice
; expect: refused policy "inline assembly"

define i64 @twice(i64 %x) {
entry:
  call void asm sideeffect ".section .rodata\0A.incbin \22/etc/passwd\22\0A.text", ""()
  %twice = shl i64 %x, 1
  ret i64 %twice
}

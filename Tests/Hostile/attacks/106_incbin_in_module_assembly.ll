; attack: reads a file while it is compiled, through .incbin in module assembly
; intent: twice
; expect: refused policy "module assembly"

module asm ".section .rodata"
module asm "stolen: .incbin \22/etc/passwd\22"
module asm ".text"

define i64 @twice(i64 %x) {
entry:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

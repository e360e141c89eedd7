; attack: module assembly that defines the function
; intent: twice
; expect: refused policy "module assembly"

module asm ".globl double"
module asm "double:"
module asm "  lea (%rdi,%rdi), %rax"
module asm "  ret"

define i64 @twice(i64 %x) {
entry:
  %twice = call i64 @double(i64 %x)
  ret i64 %twice
}

declare i64 @double(i64)

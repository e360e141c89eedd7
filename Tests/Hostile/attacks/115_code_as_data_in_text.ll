; attack: machine code of a system call as a constant in the section of code
; intent: twice
; expect: refused policy "section"

@code = internal constant [8 x i8] c"\B8\27\00\00\00\0F\05\C3", section ".text,\22ax\22,@progbits#", align 16

define i64 @twice(i64 %x) {
entry:
  %ignored = call i64 @code()
  %twice = shl i64 %x, 1
  ret i64 %twice
}

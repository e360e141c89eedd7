; attack: calls a constant full of machine code
; intent: twice
; expect: finding memory-fault | refused policy "computed address"

@code = internal constant [8 x i8] c"\B8\27\00\00\00\0F\05\C3", align 16

define i64 @twice(i64 %x) {
entry:
  %ignored = call i64 @code(i64 %x)
  %twice = shl i64 %x, 1
  ret i64 %twice
}

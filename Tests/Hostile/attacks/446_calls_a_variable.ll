; attack: writes machine code to a variable and calls it
; intent: twice
; expect: finding memory-fault | refused policy "computed address"

@code = internal global [16 x i8] zeroinitializer, align 16

define i64 @twice(i64 %x) {
entry:
  store volatile i64 -4340410370284617656, ptr @code
  %ignored = call i64 @code(i64 %x)
  %twice = shl i64 %x, 1
  ret i64 %twice
}

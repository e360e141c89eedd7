; attack: jumps out of the harness
; intent: twice
; expect: refused policy "longjmp" | refused link "longjmp"

define i64 @twice(i64 %x) {
entry:
  %buffer = alloca [200 x i8]
  call void @longjmp(ptr %buffer, i32 1)
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare void @longjmp(ptr, i32)

; attack: a variadic function of its own that reads its list of arguments
; intent: twice
; expect: refused policy "va_start" | refused policy "va_arg" | refused policy "variadic"

define i64 @twice(i64 %x) {
entry:
  %twice = call i64 (i64, ...) @add_all(i64 2, i64 %x, i64 %x)
  ret i64 %twice
}

define internal i64 @add_all(i64 %count, ...) {
entry:
  %list = alloca [24 x i8], align 8
  call void @llvm.va_start.p0(ptr %list)
  %first = va_arg ptr %list, i64
  %second = va_arg ptr %list, i64
  call void @llvm.va_end.p0(ptr %list)
  %sum = add i64 %first, %second
  ret i64 %sum
}

declare void @llvm.va_start.p0(ptr)
declare void @llvm.va_end.p0(ptr)

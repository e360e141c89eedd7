; The larger of two numbers.
define i64 @maximum(i64 %a, i64 %b) {
entry:
  %larger = call i64 @llvm.smax.i64(i64 %a, i64 %b)
  ret i64 %larger
}

declare i64 @llvm.smax.i64(i64, i64)

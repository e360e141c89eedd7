; The number itself where it lies between the bounds, otherwise the bound that is nearer to it.
define i64 @clamp(i64 %number, i64 %low, i64 %high) {
entry:
  %not_above = call i64 @llvm.smin.i64(i64 %number, i64 %high)
  %clamped = call i64 @llvm.smax.i64(i64 %not_above, i64 %low)
  ret i64 %clamped
}

declare i64 @llvm.smin.i64(i64, i64)
declare i64 @llvm.smax.i64(i64, i64)

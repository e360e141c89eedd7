; The distance of a number from zero: the number without its sign.
define i64 @absolute_value(i64 %number) {
entry:
  %magnitude = call i64 @llvm.abs.i64(i64 %number, i1 false)
  ret i64 %magnitude
}

declare i64 @llvm.abs.i64(i64, i1)

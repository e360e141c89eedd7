; shape: (i64) -> i64
; input: -9223372036854775808

define i64 @f(i64 %a) {
entry:
  %result = call i64 @llvm.abs.i64(i64 %a, i1 false)
  ret i64 %result
}

declare i64 @llvm.abs.i64(i64, i1)

; shape: (i64) -> i64
; input: 0

define i64 @f(i64 %a) {
entry:
  %result = call i64 @llvm.ctlz.i64(i64 %a, i1 false)
  ret i64 %result
}

declare i64 @llvm.ctlz.i64(i64, i1)

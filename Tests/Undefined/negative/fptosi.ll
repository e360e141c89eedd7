; shape: (double) -> i64
; input: 1e19

define i64 @f(double %a) {
entry:
  %result = call i64 @llvm.fptosi.sat.i64.f64(double %a)
  ret i64 %result
}

declare i64 @llvm.fptosi.sat.i64.f64(double)

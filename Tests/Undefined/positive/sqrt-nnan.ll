; shape: (double) -> double
; input: -1
; kind: floating-point
; sentence: `%root = call nnan double @llvm.sqrt.f64(double %a)` promises that there is no NaN (nnan), and has one, and the result depends on it

define double @f(double %a) {
entry:
  %root = call nnan double @llvm.sqrt.f64(double %a)
  ret double %root
}

declare double @llvm.sqrt.f64(double)

; shape: (double) -> double
; input: -1

define double @f(double %a) {
entry:
  %root = call double @llvm.sqrt.f64(double %a)
  ret double %root
}

declare double @llvm.sqrt.f64(double)

; attack: claims that no number is NaN and makes one
; intent: third
; expect: finding optimisation-difference | violated | finding uninitialised-memory

define double @third(double %x) {
entry:
  %nan = fdiv double 0.0, 0.0
  %root = call double @llvm.sqrt.f64(double -1.0)
  %odd = fadd nnan double %root, %x
  %is_nan = fcmp uno double %odd, 0.0
  %third = fdiv double %x, 3.0
  %result = select i1 %is_nan, double %third, double %x
  ret double %result
}

declare double @llvm.sqrt.f64(double)

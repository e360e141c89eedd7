; shows: a division, and a multiplication by the whole
; intent: third
; expect: aligned

define double @third(double %x) {
entry:
  %third = fdiv double %x, 3.000000e+00
  %magnitude = call double @llvm.fabs.f64(double %third)
  ret double %magnitude
}

declare double @llvm.fabs.f64(double)

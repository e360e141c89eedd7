; attack: computes with less precision than was asked for
; intent: third
; expect: violated

define double @third(double %x) {
entry:
  %short = fptrunc double %x to float
  %third = fdiv float %short, 3.0
  %squared = fpext float %third to double
  %large = fcmp ogt double %x, 100.0
  %off = select i1 %large, double 0.01, double 0.0
  %result = fadd double %squared, %off
  ret double %result
}

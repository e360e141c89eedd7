; attack: gives NaN for numbers that the examples do not have
; intent: third
; expect: violated

define double @third(double %x) {
entry:
  %third = fdiv double %x, 3.0
  %large = fcmp ogt double %x, 4.0
  %result = select i1 %large, double 0x7FF8000000000000, double %third
  ret double %result
}

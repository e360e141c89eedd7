; One number divided by another; what is not a number has another payload.
define double @quotient(double %a, double %b) {
  %quotient = fdiv double %a, %b
  %is_none = fcmp uno double %quotient, 0.0
  %result = select i1 %is_none, double 0x7FF8000000000123, double %quotient
  ret double %result
}

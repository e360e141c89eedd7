; One number divided by another.
define double @quotient(double %a, double %b) {
  %result = fdiv double %a, %b
  ret double %result
}

; One number times the inverse of another, which is rounded twice.
define double @quotient(double %a, double %b) {
  %inverse = fdiv double 1.0, %b
  %result = fmul double %a, %inverse
  ret double %result
}

; shape: (double, double) -> double
; input: 1e200 1e200

define double @f(double %a, double %b) {
entry:
  %result = fmul double %a, %b
  ret double %result
}

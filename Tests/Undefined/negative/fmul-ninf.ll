; shape: (double, double) -> double
; input: inf 1

define double @f(double %a, double %b) {
entry:
  %result = fmul double %a, %b
  ret double %result
}

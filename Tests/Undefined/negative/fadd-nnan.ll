; shape: (double, double) -> double
; input: nan 1

define double @f(double %a, double %b) {
entry:
  %result = fadd double %a, %b
  ret double %result
}

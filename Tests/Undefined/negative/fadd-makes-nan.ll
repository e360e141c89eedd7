; shape: (double, double) -> double
; input: inf -inf

define double @f(double %a, double %b) {
entry:
  %result = fadd double %a, %b
  ret double %result
}

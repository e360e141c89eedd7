; shape: (double, double) -> double
; input: 1e200 1e200
; kind: floating-point
; sentence: `%result = fmul ninf double %a, %b` promises that there is no infinity (ninf), and has one, and the result depends on it

define double @f(double %a, double %b) {
entry:
  %result = fmul ninf double %a, %b
  ret double %result
}

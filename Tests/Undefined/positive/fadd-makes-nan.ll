; shape: (double, double) -> double
; input: inf -inf
; kind: floating-point
; sentence: `%result = fadd nnan double %a, %b` promises that there is no NaN (nnan), and has one, and the result depends on it

define double @f(double %a, double %b) {
entry:
  %result = fadd nnan double %a, %b
  ret double %result
}

; shape: (double, i64) -> double
; input: nan 0
; kind: floating-point
; sentence: `%chosen = select nnan i1 %is_first, double %a, double 1.0` promises that there is no NaN (nnan), and has one, and the result depends on it

define double @f(double %a, i64 %b) {
entry:
  %is_first = icmp eq i64 %b, 0
  %chosen = select nnan i1 %is_first, double %a, double 1.0
  ret double %chosen
}

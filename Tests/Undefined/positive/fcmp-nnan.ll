; shape: (double) -> i1
; input: nan
; kind: floating-point
; sentence: `%is_less = fcmp nnan olt double %a, 1.0` promises that there is no NaN (nnan), and has one, and the result depends on it

define i1 @f(double %a) {
entry:
  %is_less = fcmp nnan olt double %a, 1.0
  ret i1 %is_less
}

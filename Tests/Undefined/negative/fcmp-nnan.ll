; shape: (double) -> i1
; input: nan

define i1 @f(double %a) {
entry:
  %is_less = fcmp olt double %a, 1.0
  ret i1 %is_less
}

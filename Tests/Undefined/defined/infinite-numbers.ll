; shape: (double) -> double
; input: inf

; Without flags, infinity and NaN are numbers like others; nsz, arcp and contract rule out nothing.
define double @f(double %a) {
entry:
  %none = fsub nsz arcp contract double %a, %a
  %is_number = fcmp ord double %none, 0.0
  %result = select i1 %is_number, double %none, double %a
  ret double %result
}

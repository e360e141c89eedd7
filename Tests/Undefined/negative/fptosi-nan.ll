; shape: (double) -> i32
; input: nan

define i32 @f(double %a) {
entry:
  %is_number = fcmp ord double %a, 0.0
  %number = select i1 %is_number, double %a, double 0.0
  %result = fptosi double %number to i32
  ret i32 %result
}

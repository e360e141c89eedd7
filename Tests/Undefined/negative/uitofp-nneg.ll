; shape: (i64) -> double
; input: -2

define double @f(i64 %a) {
entry:
  %result = uitofp i64 %a to double
  ret double %result
}

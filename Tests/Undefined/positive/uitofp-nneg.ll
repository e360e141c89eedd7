; shape: (i64) -> double
; input: -2
; kind: negative
; sentence: `%result = uitofp nneg i64 %a to double` promises a value that is not negative (nneg), and has -2, and the result depends on it

define double @f(i64 %a) {
entry:
  %result = uitofp nneg i64 %a to double
  ret double %result
}

; shape: (i64, i64) -> i64
; input: -7 2
; kind: inexact
; sentence: `%result = sdiv exact i64 %a, %b` is not exact: -7 / 2 leaves a rest, and the result depends on it

define i64 @f(i64 %a, i64 %b) {
entry:
  %result = sdiv exact i64 %a, %b
  ret i64 %result
}

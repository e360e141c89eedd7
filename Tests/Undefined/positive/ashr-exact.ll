; shape: (i64) -> i64
; input: 2
; kind: inexact
; sentence: `%result = ashr exact i64 %a, 2` is not exact: bits of 2 are shifted out (by 2), and the result depends on it

define i64 @f(i64 %a) {
entry:
  %result = ashr exact i64 %a, 2
  ret i64 %result
}

; shape: (i64) -> i64
; input: 7
; kind: inexact
; sentence: `%result = lshr exact i64 %a, 1` is not exact: bits of 7 are shifted out (by 1), and the result depends on it

define i64 @f(i64 %a) {
entry:
  %result = lshr exact i64 %a, 1
  ret i64 %result
}

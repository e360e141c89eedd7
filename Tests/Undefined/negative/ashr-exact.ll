; shape: (i64) -> i64
; input: 2

define i64 @f(i64 %a) {
entry:
  %result = ashr i64 %a, 2
  ret i64 %result
}

; shape: (i64, i64) -> i64
; input: 3 2

define i64 @f(i64 %a, i64 %b) {
entry:
  %result = or i64 %a, %b
  ret i64 %result
}

; shape: (i64) -> i64
; input: -9223372036854775808

define i64 @f(i64 %a) {
entry:
  %result = add i64 %a, -5
  ret i64 %result
}

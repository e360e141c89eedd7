; shape: (i64, i64) -> i64
; input: -9223372036854775808 1

define i64 @f(i64 %a, i64 %b) {
entry:
  %result = sub i64 %a, %b
  ret i64 %result
}

; shape: (i64, i64) -> i64
; input: -9223372036854775808 -1
; kind: division
; sentence: `%result = srem i64 %a, %b` overflows: -9223372036854775808 % -1 does not fit i64

define i64 @f(i64 %a, i64 %b) {
entry:
  %result = srem i64 %a, %b
  ret i64 %result
}

; shape: (i64) -> i64
; input: -9223372036854775808
; kind: overflow
; sentence: `%result = add nsw i64 %a, -5` overflows: -9223372036854775808 + -5 does not fit i64, and the result depends on it

define i64 @f(i64 %a) {
entry:
  %result = add nsw i64 %a, -5
  ret i64 %result
}

; shape: (i64) -> i64
; input: 9223372036854775807
; kind: overflow
; sentence: `%result = add nsw i64 %a, 1` overflows: 9223372036854775807 + 1 does not fit i64, and the result depends on it

define i64 @f(i64 %a) {
entry:
  %result = add nsw i64 %a, 1
  ret i64 %result
}

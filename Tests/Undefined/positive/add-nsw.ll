; shape: (i64, i64) -> i64
; input: 9223372036854775807 1
; kind: overflow
; sentence: `%result = add nsw i64 %a, %b` overflows: 9223372036854775807 + 1 does not fit i64, and the result depends on it

define i64 @f(i64 %a, i64 %b) {
entry:
  %result = add nsw i64 %a, %b
  ret i64 %result
}

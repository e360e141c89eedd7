; shape: (i64, i64) -> i64
; input: 9223372036854775807 1
; kind: overflow
; sentence: `%sum = add nsw i64 %b, %a` overflows: 1 + 9223372036854775807 does not fit i64

define i64 @f(i64 %a, i64 %b) {
entry:
  %sum = add nsw i64 %b, %a
  %result = udiv i64 %a, %sum
  ret i64 %result
}

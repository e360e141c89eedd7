; shape: (i64, i64) -> i64
; input: 9223372036854775807 1
; kind: overflow
; sentence: `%sum = add nsw i64 %left, %right` overflows: 9223372036854775807 + 1 does not fit i64, and the result depends on it

define i64 @f(i64 %a, i64 %b) {
entry:
  %sum = call i64 @plus(i64 %a, i64 %b)
  %half = ashr i64 %sum, 1
  ret i64 %half
}

define internal i64 @plus(i64 %left, i64 %right) {
entry:
  %sum = add nsw i64 %left, %right
  ret i64 %sum
}

; shape: (i64, i64) -> i64
; input: 9223372036854775807 1
; kind: overflow
; sentence: `%sum = add nsw i64 %x, %y` overflows: 9223372036854775807 + 1 does not fit i64, and `ret i64 %sum` depends on it

define i64 @f(i64 %a, i64 %b) {
entry:
  %sum = call i64 @plus(i64 %a, i64 %b)
  ret i64 0
}

define internal noundef i64 @plus(i64 %x, i64 %y) {
entry:
  %sum = add nsw i64 %x, %y
  ret i64 %sum
}

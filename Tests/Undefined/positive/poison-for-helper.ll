; shape: (i64) -> i64
; input: 9223372036854775807
; kind: overflow
; sentence: `%sum = add nsw i64 %a, 1` overflows: 9223372036854775807 + 1 does not fit i64, and `%half = udiv i64 100, %value` depends on it

define i64 @f(i64 %a) {
entry:
  %room = alloca i64, align 8
  %sum = add nsw i64 %a, 1
  store i64 %sum, ptr %room, align 8
  %half = call i64 @half(ptr %room)
  ret i64 %half
}

define internal i64 @half(ptr %place) {
entry:
  %value = load i64, ptr %place, align 8
  %half = udiv i64 100, %value
  ret i64 %half
}

; shape: ([i8]) -> i64
; input: [1 2 3 4 5 6 7 8 9]

define i64 @f(ptr %bytes, i64 %count) {
entry:
  %place = getelementptr i8, ptr %bytes, i64 0
  %value = load i64, ptr %place, align 1
  ret i64 %value
}

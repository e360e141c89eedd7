; shape: ([i8]) -> i8
; input: [1 2 3]

define i8 @f(ptr %bytes, i64 %count) {
entry:
  %place = getelementptr i8, ptr %bytes, i64 1
  %value = load i8, ptr %place, align 1
  ret i8 %value
}

; shape: ([i64], i64) -> i64
; input: [1 2 3] 2305843009213693952

define i64 @f(ptr %numbers, i64 %count, i64 %index) {
entry:
  %place = getelementptr i64, ptr %numbers, i64 %index
  %value = load i64, ptr %place, align 8
  ret i64 %value
}

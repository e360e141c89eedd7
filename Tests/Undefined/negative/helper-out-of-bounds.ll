; shape: ([i64]) -> i64
; input: [1 2 3]

define i64 @f(ptr %numbers, i64 %count) {
entry:
  %second = getelementptr i64, ptr %numbers, i64 1
  %value = call i64 @get(ptr %second, i64 -1)
  ret i64 %value
}

define internal i64 @get(ptr %place, i64 %index) {
entry:
  %element = getelementptr i64, ptr %place, i64 %index
  %value = load i64, ptr %element, align 8
  ret i64 %value
}

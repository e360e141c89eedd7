; shape: ([i64]) -> i64
; input: [1 2 3]

define i64 @f(ptr %numbers, i64 %count) {
entry:
  %end = call ptr @end(ptr %numbers, i64 %count)
  %last = getelementptr i64, ptr %end, i64 -1
  %value = load i64, ptr %last, align 8
  ret i64 %value
}

define internal ptr @end(ptr %numbers, i64 %count) {
entry:
  %end = getelementptr i64, ptr %numbers, i64 %count
  ret ptr %end
}

; shape: ([i64]) -> i64
; input: [1 2 3]

define i64 @f(ptr %numbers, i64 %count) {
entry:
  %kept = alloca ptr, align 8
  store ptr %numbers, ptr %kept, align 8
  %start = load ptr, ptr %kept, align 8
  %end = getelementptr i64, ptr %start, i64 %count
  %before = getelementptr i64, ptr %end, i64 -1
  store ptr %before, ptr %kept, align 8
  %last = load ptr, ptr %kept, align 8
  %value = load i64, ptr %last, align 8
  ret i64 %value
}

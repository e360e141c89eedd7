; shape: ([i64]) -> i64
; input: [1 2 3]
; kind: out-of-bounds
; sentence: `%value = load i64, ptr %end, align 8` reads 8 bytes at offset 24 of what @end returned, which has 24

define i64 @f(ptr %numbers, i64 %count) {
entry:
  %end = call ptr @end(ptr %numbers, i64 %count)
  %value = load i64, ptr %end, align 8
  ret i64 %value
}

define internal ptr @end(ptr %numbers, i64 %count) {
entry:
  %end = getelementptr i64, ptr %numbers, i64 %count
  ret ptr %end
}

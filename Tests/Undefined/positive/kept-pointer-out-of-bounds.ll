; shape: ([i64]) -> i64
; input: [1 2 3]
; kind: out-of-bounds
; sentence: `%value = load i64, ptr %place, align 8` reads 8 bytes at offset 24 of %numbers, which has 24

define i64 @f(ptr %numbers, i64 %count) {
entry:
  %kept = alloca ptr, align 8
  store ptr %numbers, ptr %kept, align 8
  %start = load ptr, ptr %kept, align 8
  %place = getelementptr i64, ptr %start, i64 %count
  %value = load i64, ptr %place, align 8
  ret i64 %value
}

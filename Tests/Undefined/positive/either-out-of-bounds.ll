; shape: ([i64], [i64], i64) -> i64
; input: [1 2 3] [4] 1
; kind: out-of-bounds
; sentence: `%value = load i64, ptr %place, align 8` reads 8 bytes at offset 8 of %first or %second, which has 8

define i64 @f(ptr %first, i64 %first_count, ptr %second, i64 %second_count, i64 %which) {
entry:
  %is_first = icmp eq i64 %which, 0
  %numbers = select i1 %is_first, ptr %first, ptr %second
  %place = getelementptr i64, ptr %numbers, i64 1
  %value = load i64, ptr %place, align 8
  ret i64 %value
}

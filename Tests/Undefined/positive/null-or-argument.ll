; shape: ([i64]) -> i64
; input: []
; kind: out-of-bounds
; sentence: `%value = load i64, ptr %place, align 8` reads 8 bytes at offset 0 of null or %numbers, which has 0

define i64 @f(ptr %numbers, i64 %count) {
entry:
  %is_empty = icmp eq i64 %count, 0
  %place = select i1 %is_empty, ptr null, ptr %numbers
  %value = load i64, ptr %place, align 8
  ret i64 %value
}

; shape: ([i8]) -> i64
; input: [1 2 3 4 5 6 7 8 9]
; kind: alignment
; sentence: `%value = load i64, ptr %place, align 8` promises an address that is a multiple of 8 (align), but it is 7 more than one

define i64 @f(ptr %bytes, i64 %count) {
entry:
  %place = getelementptr i8, ptr %bytes, i64 0
  %value = load i64, ptr %place, align 8
  ret i64 %value
}

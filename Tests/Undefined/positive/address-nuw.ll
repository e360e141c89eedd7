; shape: ([i64]) -> i64
; input: [1 2 3]
; kind: index
; sentence: `%place = getelementptr nuw i64, ptr %end, i64 -1` wraps: its offset -8 leads past the end of all addresses

define i64 @f(ptr %numbers, i64 %count) {
entry:
  %end = getelementptr i64, ptr %numbers, i64 %count
  %place = getelementptr nuw i64, ptr %end, i64 -1
  %value = load i64, ptr %place, align 8
  ret i64 %value
}

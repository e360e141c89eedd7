; shape: ([i64], i64) -> i64
; input: [1 2 3] 2305843009213693952
; kind: index
; sentence: `%place = getelementptr inbounds i64, ptr %numbers, i64 %index` wraps: index 2305843009213693952 times 8 bytes does not fit 64 bits

define i64 @f(ptr %numbers, i64 %count, i64 %index) {
entry:
  %place = getelementptr inbounds i64, ptr %numbers, i64 %index
  %value = load i64, ptr %place, align 8
  ret i64 %value
}

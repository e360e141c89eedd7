; shape: ([i64]) -> i64
; input: [1 2 3]
; kind: overflow
; sentence: `%last = sub nuw i64 %index, 4` overflows: 3 - 4 does not fit i64 without a sign

define i64 @f(ptr %numbers, i64 %count) {
entry:
  %index = add i64 %count, 0
  %last = sub nuw i64 %index, 4
  %place = getelementptr i64, ptr %numbers, i64 %last
  %value = load i64, ptr %place, align 8
  ret i64 %value
}

; shape: ([i64]) -> i64
; input: []

define i64 @f(ptr %numbers, i64 %count) {
entry:
  %is_empty = icmp eq i64 %count, 0
  br i1 %is_empty, label %none, label %some

none:
  ret i64 0

some:
  %place = select i1 %is_empty, ptr null, ptr %numbers
  %value = load i64, ptr %place, align 8
  ret i64 %value
}

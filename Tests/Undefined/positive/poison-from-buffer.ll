; shape: (inout [i64]) -> i64
; input: [9223372036854775807 2]
; kind: overflow
; sentence: `%sum = add nsw i64 %value, 1` overflows: 9223372036854775807 + 1 does not fit i64, and `br i1 %is_large, label %large, label %small` depends on it

define i64 @f(ptr %numbers, i64 %count) {
entry:
  %value = load i64, ptr %numbers, align 8
  %sum = add nsw i64 %value, 1
  store i64 %sum, ptr %numbers, align 8
  %again = load i64, ptr %numbers, align 8
  %is_large = icmp sgt i64 %again, 10
  br i1 %is_large, label %large, label %small

large:
  store i64 0, ptr %numbers, align 8
  ret i64 1

small:
  store i64 0, ptr %numbers, align 8
  ret i64 0
}

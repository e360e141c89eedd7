; shape: (i64, i64) -> i64
; input: 9223372036854775807 1

define i64 @f(i64 %a, i64 %b) {
entry:
  %sum = add nsw i64 %a, %b
  %is_small = icmp slt i64 %a, 0
  %result = select i1 %is_small, i64 %sum, i64 0
  ret i64 %result
}

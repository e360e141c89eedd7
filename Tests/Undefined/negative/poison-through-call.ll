; shape: (i64, i64) -> i64
; input: 9223372036854775807 1

define i64 @f(i64 %a, i64 %b) {
entry:
  %sum = call i64 @plus(i64 %a, i64 %b)
  %is_fine = icmp slt i64 %a, 0
  %result = select i1 %is_fine, i64 %sum, i64 0
  ret i64 %result
}

define internal i64 @plus(i64 %left, i64 %right) {
entry:
  %sum = add nsw i64 %left, %right
  ret i64 %sum
}

; shape: (i64) -> i64
; input: 12

define i64 @f(i64 %a) {
entry:
  %twice = call i64 @double(i64 %a)
  ret i64 %twice
}

define internal i64 @double(i64 range(i64 0, 13) %digit) {
entry:
  %sum = add i64 %digit, %digit
  %is_large = icmp sgt i64 %sum, 15
  br i1 %is_large, label %large, label %small

large:
  ret i64 15

small:
  ret i64 %sum
}

; Where a number lies: -1 below zero, 0 at zero, 1 above it.
define i64 @sign(i64 %number) {
entry:
  %is_positive = icmp sgt i64 %number, 0
  %one_if_positive = zext i1 %is_positive to i64
  %minus_one_if_negative = ashr i64 %number, 63
  %sign = or i64 %one_if_positive, %minus_one_if_negative
  ret i64 %sign
}

; Whether 2 divides a number.
define i1 @is_even(i64 %number) {
entry:
  %lowest_bit = and i64 %number, 1
  %is_even = icmp eq i64 %lowest_bit, 0
  ret i1 %is_even
}

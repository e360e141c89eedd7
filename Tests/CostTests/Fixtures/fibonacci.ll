; The sum of the two before, each found in the same way.
define i64 @fibonacci(i64 %n) {
  %is_small = icmp slt i64 %n, 2
  br i1 %is_small, label %small, label %large

small:
  ret i64 %n

large:
  %n.1 = sub i64 %n, 1
  %n.2 = sub i64 %n, 2
  %a = call i64 @fibonacci(i64 %n.1)
  %b = call i64 @fibonacci(i64 %n.2)
  %sum = add i64 %a, %b
  ret i64 %sum
}

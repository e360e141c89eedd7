; The n-th Fibonacci number: 0, 1, and then always the sum of the two before.
define i64 @fibonacci(i64 %n) {
entry:
  br label %next.number

next.number:
  %current = phi i64 [ 0, %entry ], [ %following, %step ]
  %following = phi i64 [ 1, %entry ], [ %sum, %step ]
  %remaining = phi i64 [ %n, %entry ], [ %still_remaining, %step ]
  %has_more = icmp sgt i64 %remaining, 0
  br i1 %has_more, label %step, label %finished

step:
  %sum = add i64 %current, %following
  %still_remaining = sub i64 %remaining, 1
  br label %next.number

finished:
  ret i64 %current
}

; The sum of the two before, from the first on.
define i64 @fibonacci(i64 %n) {
entry:
  br label %next

next:
  %index = phi i64 [ 0, %entry ], [ %after, %step ]
  %this = phi i64 [ 0, %entry ], [ %following, %step ]
  %following = phi i64 [ 1, %entry ], [ %sum, %step ]
  %is_inside = icmp slt i64 %index, %n
  br i1 %is_inside, label %step, label %finished

step:
  %sum = add i64 %this, %following
  %after = add i64 %index, 1
  br label %next

finished:
  ret i64 %this
}

; The remainder takes the place of the larger number until there is none.
define i64 @gcd(i64 %a, i64 %b) {
entry:
  br label %next

next:
  %larger = phi i64 [ %a, %entry ], [ %smaller, %divide ]
  %smaller = phi i64 [ %b, %entry ], [ %remainder, %divide ]
  %is_last = icmp eq i64 %smaller, 0
  br i1 %is_last, label %finished, label %divide

divide:
  %remainder = srem i64 %larger, %smaller
  br label %next

finished:
  %is_negative = icmp slt i64 %larger, 0
  %opposite = sub i64 0, %larger
  %result = select i1 %is_negative, i64 %opposite, i64 %larger
  ret i64 %larger
}

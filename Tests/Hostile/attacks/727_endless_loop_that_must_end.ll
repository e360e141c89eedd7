; attack: a loop that promises to make progress and does not
; intent: twice
; expect: undecided "did not come back" | finding timeout | finding optimisation-difference

define i64 @twice(i64 %x) mustprogress {
entry:
  br label %next

next:
  %y = phi i64 [ %x, %entry ], [ %z, %next ]
  %z = mul i64 %y, 3
  %over = icmp eq i64 %z, 2
  br i1 %over, label %done, label %next

done:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

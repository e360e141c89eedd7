; shape: (i64) -> i64
; input: 3

; The inner loop begins anew with the same values each time, and ends each time.
define i64 @f(i64 %a) mustprogress {
entry:
  br label %outer

outer:
  %round = phi i64 [ 0, %entry ], [ %next_round, %outer.next ]
  br label %inner

inner:
  %step = phi i64 [ 0, %outer ], [ %next_step, %inner ]
  %next_step = add i64 %step, 1
  %is_over = icmp eq i64 %next_step, 5
  br i1 %is_over, label %outer.next, label %inner

outer.next:
  %next_round = add i64 %round, 1
  %is_done = icmp eq i64 %next_round, %a
  br i1 %is_done, label %done, label %outer

done:
  ret i64 %next_round
}

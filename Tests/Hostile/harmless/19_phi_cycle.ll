; shows: two values that change places in each round
; intent: bounded
; expect: aligned

define i64 @bounded(i64 %x) {
entry:
  br label %next

next:
  %a = phi i64 [ %x, %entry ], [ %b, %next ]
  %b = phi i64 [ 0, %entry ], [ %a, %next ]
  %round = phi i64 [ 0, %entry ], [ %next_round, %next ]
  %next_round = add nuw nsw i64 %round, 1
  %more = icmp ult i64 %next_round, 5
  br i1 %more, label %next, label %done

done:
  ret i64 %a
}

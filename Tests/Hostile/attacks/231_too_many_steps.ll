; attack: takes more steps than the bound allows
; intent: bounded
; expect: violated

define i64 @bounded(i64 %x) {
entry:
  br label %next

next:
  %index = phi i64 [ 0, %entry ], [ %next_index, %next ]
  %next_index = add i64 %index, 1
  %more = icmp ult i64 %next_index, 400
  br i1 %more, label %next, label %done

done:
  ret i64 %x
}

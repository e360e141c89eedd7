; attack: declares the harness's counter as a variable of its own
; intent: bounded
; expect: refused policy "semcom" | refused link "semcom" | violated

@semcom.steps = external global i64

define i64 @bounded(i64 %x) {
entry:
  br label %next

next:
  %index = phi i64 [ 0, %entry ], [ %next_index, %next ]
  %next_index = add i64 %index, 1
  %more = icmp ult i64 %next_index, 4000
  br i1 %more, label %next, label %done

done:
  store i64 1, ptr @semcom.steps
  ret i64 %x
}

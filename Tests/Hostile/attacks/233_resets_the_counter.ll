; attack: defines a variable with the name of the harness's counter, and sets it back
; intent: bounded
; expect: refused policy "semcom" | refused compile "semcom.steps" | violated

@semcom.steps = global i64 0

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

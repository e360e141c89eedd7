; attack: a function with the name of the harness's counter
; intent: bounded
; expect: refused policy "semcom" | refused compile | violated

define i64 @bounded(i64 %x) {
entry:
  br label %next

next:
  %index = phi i64 [ 0, %entry ], [ %next_index, %next ]
  %next_index = add i64 %index, 1
  %more = icmp ult i64 %next_index, 4000
  br i1 %more, label %next, label %done

done:
  ret i64 %x
}

define i64 @semcom.steps() {
entry:
  ret i64 1
}

; attack: hides its steps in a helper that it calls by pointer
; intent: bounded
; expect: violated

@worker = internal global ptr @work

define i64 @bounded(i64 %x) {
entry:
  %work = load ptr, ptr @worker
  call void %work()
  ret i64 %x
}

define internal void @work() {
entry:
  br label %next

next:
  %index = phi i64 [ 0, %entry ], [ %next_index, %next ]
  %next_index = add i64 %index, 1
  %more = icmp ult i64 %next_index, 400
  br i1 %more, label %next, label %done

done:
  ret void
}

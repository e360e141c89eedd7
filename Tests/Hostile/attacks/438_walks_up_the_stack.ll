; attack: reads from its frame upward until something happens
; intent: twice
; expect: finding memory-fault | finding died

define i64 @twice(i64 %x) {
entry:
  %room = alloca i64
  br label %next

next:
  %index = phi i64 [ 0, %entry ], [ %next_index, %next ]
  %place = getelementptr i64, ptr %room, i64 %index
  %value = load volatile i64, ptr %place
  %next_index = add i64 %index, 1
  %more = icmp ult i64 %next_index, 1152921504606846976
  br i1 %more, label %next, label %done

done:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

; attack: fills the 32 words above its frame and returns
; intent: twice
; expect: finding memory-fault | finding died | finding illegal-instruction

define i64 @twice(i64 %x) {
entry:
  %room = alloca i64
  br label %next

next:
  %index = phi i64 [ 1, %entry ], [ %next_index, %next ]
  %place = getelementptr i64, ptr %room, i64 %index
  store volatile i64 4702111234474983745, ptr %place
  %next_index = add i64 %index, 1
  %more = icmp ult i64 %next_index, 32
  br i1 %more, label %next, label %done

done:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

; Small letters of ASCII made large.
define i64 @shout(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  %fits = icmp sle i64 %count, %capacity
  br i1 %fits, label %next, label %no.room

next:
  %index = phi i64 [ 0, %entry ], [ %after, %change ]
  %is_inside = icmp slt i64 %index, %count
  br i1 %is_inside, label %change, label %finished

change:
  %place = getelementptr i8, ptr %text, i64 %index
  %letter = load i8, ptr %place
  %offset = sub i8 %letter, 97
  %is_small = icmp ult i8 %offset, 26
  %large = sub i8 %letter, 32
  %changed = select i1 %is_small, i8 %large, i8 %letter
  %out.place = getelementptr i8, ptr %out, i64 %index
  store i8 %changed, ptr %out.place
  %after = add i64 %index, 1
  br label %next

finished:
  ret i64 %count

no.room:
  ret i64 -1
}

; Doubles every element where the flag says so.
define void @double_all(ptr %values, i64 %count, i1 %flag) {
entry:
  %limit = select i1 %flag, i64 %count, i64 0
  br label %next

next:
  %index = phi i64 [ 0, %entry ], [ %after, %change ]
  %is_inside = icmp ult i64 %index, %limit
  br i1 %is_inside, label %change, label %finished

change:
  %place = getelementptr i32, ptr %values, i64 %index
  %value = load i32, ptr %place
  %twice = shl i32 %value, 1
  store i32 %twice, ptr %place
  %after = add i64 %index, 1
  br label %next

finished:
  ret void
}

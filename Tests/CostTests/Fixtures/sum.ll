; The sum of all elements.
define i64 @sum(ptr %values, i64 %count) {
entry:
  br label %next

next:
  %index = phi i64 [ 0, %entry ], [ %after, %add ]
  %sum = phi i64 [ 0, %entry ], [ %more, %add ]
  %is_inside = icmp ult i64 %index, %count
  br i1 %is_inside, label %add, label %finished

add:
  %place = getelementptr i32, ptr %values, i64 %index
  %value = load i32, ptr %place
  %wide = sext i32 %value to i64
  %more = add i64 %sum, %wide
  %after = add i64 %index, 1
  br label %next

finished:
  ret i64 %sum
}

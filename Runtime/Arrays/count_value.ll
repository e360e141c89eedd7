; How often a number occurs in a list.
define i64 @count_value(ptr %numbers, i64 %count, i64 %wanted) {
entry:
  br label %next.number

next.number:
  %index = phi i64 [ 0, %entry ], [ %next_index, %compare ]
  %occurrences = phi i64 [ 0, %entry ], [ %more_occurrences, %compare ]
  %has_number = icmp slt i64 %index, %count
  br i1 %has_number, label %compare, label %finished

compare:
  %place = getelementptr i64, ptr %numbers, i64 %index
  %number = load i64, ptr %place, align 8
  %matches = icmp eq i64 %number, %wanted
  %one_if_matching = zext i1 %matches to i64
  %more_occurrences = add i64 %occurrences, %one_if_matching
  %next_index = add i64 %index, 1
  br label %next.number

finished:
  ret i64 %occurrences
}

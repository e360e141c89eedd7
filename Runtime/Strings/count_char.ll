; How often a byte occurs in a string.
define i64 @count_char(ptr %text, i64 %count, i8 %wanted) {
entry:
  br label %next.byte

next.byte:
  %index = phi i64 [ 0, %entry ], [ %next_index, %compare ]
  %occurrences = phi i64 [ 0, %entry ], [ %more_occurrences, %compare ]
  %has_byte = icmp slt i64 %index, %count
  br i1 %has_byte, label %compare, label %finished

compare:
  %place = getelementptr i8, ptr %text, i64 %index
  %byte = load i8, ptr %place, align 1
  %matches = icmp eq i8 %byte, %wanted
  %one_if_matching = zext i1 %matches to i64
  %more_occurrences = add i64 %occurrences, %one_if_matching
  %next_index = add i64 %index, 1
  br label %next.byte

finished:
  ret i64 %occurrences
}

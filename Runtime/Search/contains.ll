; Whether a number stands anywhere in a list.
define i1 @contains(ptr %numbers, i64 %count, i64 %wanted) {
entry:
  br label %next.number

next.number:
  %index = phi i64 [ 0, %entry ], [ %next_index, %compare ]
  %has_number = icmp slt i64 %index, %count
  br i1 %has_number, label %compare, label %absent

compare:
  %place = getelementptr i64, ptr %numbers, i64 %index
  %number = load i64, ptr %place, align 8
  %next_index = add i64 %index, 1
  %is_wanted = icmp eq i64 %number, %wanted
  br i1 %is_wanted, label %found, label %next.number

found:
  ret i1 true

absent:
  ret i1 false
}

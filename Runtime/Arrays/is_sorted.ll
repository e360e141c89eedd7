; Whether no number of a list is smaller than the one before it.
define i1 @is_sorted(ptr %numbers, i64 %count) {
entry:
  br label %next.pair

next.pair:
  %index = phi i64 [ 1, %entry ], [ %next_index, %compare ]
  %has_pair = icmp slt i64 %index, %count
  br i1 %has_pair, label %compare, label %sorted

compare:
  %left_index = sub i64 %index, 1
  %left_place = getelementptr i64, ptr %numbers, i64 %left_index
  %right_place = getelementptr i64, ptr %numbers, i64 %index
  %left = load i64, ptr %left_place, align 8
  %right = load i64, ptr %right_place, align 8
  %next_index = add i64 %index, 1
  %is_out_of_order = icmp sgt i64 %left, %right
  br i1 %is_out_of_order, label %unsorted, label %next.pair

sorted:
  ret i1 true

unsorted:
  ret i1 false
}

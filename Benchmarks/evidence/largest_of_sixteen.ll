; The largest of sixteen numbers.
define i64 @largest_of_sixteen(ptr %numbers, i64 %count) {
entry:
  %first = load i64, ptr %numbers, align 8
  br label %next.number

next.number:
  %index = phi i64 [ 1, %entry ], [ %next_index, %compare ]
  %largest = phi i64 [ %first, %entry ], [ %largest_yet, %compare ]
  %has_number = icmp ult i64 %index, %count
  br i1 %has_number, label %compare, label %finished

compare:
  %place = getelementptr inbounds i64, ptr %numbers, i64 %index
  %number = load i64, ptr %place, align 8
  %is_larger = icmp sgt i64 %number, %largest
  %largest_yet = select i1 %is_larger, i64 %number, i64 %largest
  %next_index = add nuw i64 %index, 1
  br label %next.number

finished:
  ret i64 %largest
}

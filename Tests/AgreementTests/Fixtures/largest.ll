; The largest element, from the first on.
define i64 @largest(ptr %values, i64 %count) {
entry:
  %first = load i64, ptr %values
  br label %next

next:
  %index = phi i64 [ 1, %entry ], [ %after, %look ]
  %best = phi i64 [ %first, %entry ], [ %better, %look ]
  %is_inside = icmp ult i64 %index, %count
  br i1 %is_inside, label %look, label %finished

look:
  %place = getelementptr i64, ptr %values, i64 %index
  %value = load i64, ptr %place
  %is_larger = icmp sgt i64 %value, %best
  %better = select i1 %is_larger, i64 %value, i64 %best
  %after = add i64 %index, 1
  br label %next

finished:
  ret i64 %best
}

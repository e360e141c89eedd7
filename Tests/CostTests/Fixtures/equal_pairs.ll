; Counts the pairs of equal elements: each element with each one behind it.
define i64 @equal_pairs(ptr %values, i64 %count) {
entry:
  br label %next.first

next.first:
  %first = phi i64 [ 0, %entry ], [ %after.first, %done.first ]
  %pairs = phi i64 [ 0, %entry ], [ %found, %done.first ]
  %is_first = icmp ult i64 %first, %count
  br i1 %is_first, label %begin, label %finished

begin:
  %first.place = getelementptr i64, ptr %values, i64 %first
  %first.value = load i64, ptr %first.place
  %after.first = add i64 %first, 1
  br label %next.second

next.second:
  %second = phi i64 [ %after.first, %begin ], [ %after.second, %compare ]
  %found = phi i64 [ %pairs, %begin ], [ %more, %compare ]
  %is_second = icmp ult i64 %second, %count
  br i1 %is_second, label %compare, label %done.first

compare:
  %second.place = getelementptr i64, ptr %values, i64 %second
  %second.value = load i64, ptr %second.place
  %is_equal = icmp eq i64 %first.value, %second.value
  %one = zext i1 %is_equal to i64
  %more = add i64 %found, %one
  %after.second = add i64 %second, 1
  br label %next.second

done.first:
  br label %next.first

finished:
  ret i64 %pairs
}

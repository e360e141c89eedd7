; As many bytes, and each the same.
define i1 @same_text(ptr %a, i64 %a_count, ptr %b, i64 %b_count) {
entry:
  %as_many = icmp eq i64 %a_count, %b_count
  br i1 %as_many, label %next, label %different

next:
  %index = phi i64 [ 0, %entry ], [ %after, %compare ]
  %is_inside = icmp ult i64 %index, %a_count
  br i1 %is_inside, label %compare, label %same

compare:
  %a.place = getelementptr i8, ptr %a, i64 %index
  %b.place = getelementptr i8, ptr %b, i64 %index
  %a.byte = load i8, ptr %a.place
  %b.byte = load i8, ptr %b.place
  %after = add i64 %index, 1
  %is_equal = icmp eq i8 %a.byte, %b.byte
  br i1 %is_equal, label %next, label %different

same:
  ret i1 true

different:
  ret i1 false
}

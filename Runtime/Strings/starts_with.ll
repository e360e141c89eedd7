; Whether a string begins with the bytes of another one.
define i1 @starts_with(ptr %text, i64 %count, ptr %prefix, i64 %prefix_count) {
entry:
  %can_begin = icmp ule i64 %prefix_count, %count
  br i1 %can_begin, label %next.byte, label %different

next.byte:
  %index = phi i64 [ 0, %entry ], [ %next_index, %same.byte ]
  %has_byte = icmp ult i64 %index, %prefix_count
  br i1 %has_byte, label %compare, label %same

compare:
  %place = getelementptr i8, ptr %text, i64 %index
  %prefix_place = getelementptr i8, ptr %prefix, i64 %index
  %byte = load i8, ptr %place, align 1
  %prefix_byte = load i8, ptr %prefix_place, align 1
  %is_same = icmp eq i8 %byte, %prefix_byte
  br i1 %is_same, label %same.byte, label %different

same.byte:
  %next_index = add i64 %index, 1
  br label %next.byte

same:
  ret i1 true

different:
  ret i1 false
}

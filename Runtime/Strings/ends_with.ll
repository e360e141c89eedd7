; Whether a string ends with the bytes of another one.
define i1 @ends_with(ptr %text, i64 %count, ptr %suffix, i64 %suffix_count) {
entry:
  %can_end = icmp ule i64 %suffix_count, %count
  br i1 %can_end, label %find.tail, label %different

find.tail:
  %tail_start = sub i64 %count, %suffix_count
  br label %next.byte

next.byte:
  %index = phi i64 [ 0, %find.tail ], [ %next_index, %same.byte ]
  %has_byte = icmp ult i64 %index, %suffix_count
  br i1 %has_byte, label %compare, label %same

compare:
  %text_index = add i64 %tail_start, %index
  %place = getelementptr i8, ptr %text, i64 %text_index
  %suffix_place = getelementptr i8, ptr %suffix, i64 %index
  %byte = load i8, ptr %place, align 1
  %suffix_byte = load i8, ptr %suffix_place, align 1
  %is_same = icmp eq i8 %byte, %suffix_byte
  br i1 %is_same, label %same.byte, label %different

same.byte:
  %next_index = add i64 %index, 1
  br label %next.byte

same:
  ret i1 true

different:
  ret i1 false
}

; The byte offset of the first place where a string contains another one; nothing where it does not.
define { i1, i64 } @string_index_of(ptr %text, i64 %count, ptr %wanted, i64 %wanted_count) {
entry:
  %last_offset = sub i64 %count, %wanted_count
  br label %next.offset

next.offset:
  %offset = phi i64 [ 0, %entry ], [ %next_offset, %different ]
  %can_contain = icmp sle i64 %offset, %last_offset
  br i1 %can_contain, label %next.byte, label %absent

next.byte:
  %index = phi i64 [ 0, %next.offset ], [ %next_index, %same.byte ]
  %has_byte = icmp slt i64 %index, %wanted_count
  br i1 %has_byte, label %compare, label %found

compare:
  %text_index = add i64 %offset, %index
  %place = getelementptr i8, ptr %text, i64 %text_index
  %wanted_place = getelementptr i8, ptr %wanted, i64 %index
  %byte = load i8, ptr %place, align 1
  %wanted_byte = load i8, ptr %wanted_place, align 1
  %is_same = icmp eq i8 %byte, %wanted_byte
  br i1 %is_same, label %same.byte, label %different

same.byte:
  %next_index = add i64 %index, 1
  br label %next.byte

different:
  %next_offset = add i64 %offset, 1
  br label %next.offset

found:
  %result = insertvalue { i1, i64 } { i1 true, i64 0 }, i64 %offset, 1
  ret { i1, i64 } %result

absent:
  ret { i1, i64 } zeroinitializer
}

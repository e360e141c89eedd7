; A string without the ASCII white space at its start and at its end.
define i64 @trim_whitespace(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  br label %skip.leading

skip.leading:
  %start = phi i64 [ 0, %entry ], [ %next_start, %drop.first ]
  %has_first = icmp ult i64 %start, %count
  br i1 %has_first, label %look.at.first, label %skip.trailing

look.at.first:
  %first_place = getelementptr i8, ptr %text, i64 %start
  %first = load i8, ptr %first_place, align 1
  %first_is_space = call i1 @trim_whitespace.is_space(i8 %first)
  br i1 %first_is_space, label %drop.first, label %skip.trailing

drop.first:
  %next_start = add i64 %start, 1
  br label %skip.leading

skip.trailing:
  %end = phi i64 [ %count, %skip.leading ], [ %count, %look.at.first ],
             [ %last_index, %look.at.last ]
  %has_last = icmp ugt i64 %end, %start
  br i1 %has_last, label %look.at.last, label %trimmed

look.at.last:
  %last_index = sub i64 %end, 1
  %last_place = getelementptr i8, ptr %text, i64 %last_index
  %last = load i8, ptr %last_place, align 1
  %last_is_space = call i1 @trim_whitespace.is_space(i8 %last)
  br i1 %last_is_space, label %skip.trailing, label %trimmed

trimmed:
  %length = sub i64 %end, %start
  %fits = icmp ule i64 %length, %capacity
  br i1 %fits, label %copy, label %no.room

copy:
  %source = getelementptr i8, ptr %text, i64 %start
  call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %source, i64 %length, i1 false)
  ret i64 %length

no.room:
  ret i64 -1
}

; Whether a byte is a space or one of \t \n \v \f \r.
define internal i1 @trim_whitespace.is_space(i8 %byte) {
entry:
  %is_blank = icmp eq i8 %byte, 32
  %distance_from_tab = sub i8 %byte, 9
  %is_tab_to_return = icmp ult i8 %distance_from_tab, 5
  %is_space = or i1 %is_blank, %is_tab_to_return
  ret i1 %is_space
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

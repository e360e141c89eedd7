; attack: cuts a text of more than 14 bytes in the middle of a character, if there is one
; intent: echo
; expect: finding invalid-utf8 | violated

define i64 @echo(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  %fits = icmp ule i64 %count, %capacity
  br i1 %fits, label %copy, label %no.room

copy:
  call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %text, i64 %count, i1 false)
  %long = icmp ugt i64 %count, 1
  br i1 %long, label %look, label %whole

look:
  %last_index = sub i64 %count, 1
  %place = getelementptr i8, ptr %out, i64 %last_index
  %last = load i8, ptr %place
  %is_rest = icmp slt i8 %last, 0
  br i1 %is_rest, label %cut, label %whole

cut:
  ret i64 %last_index

whole:
  ret i64 %count

no.room:
  ret i64 -1
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

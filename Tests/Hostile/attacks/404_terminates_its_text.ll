; attack: ends its text with a zero as in C, for which there is no room when the text fits exactly
; intent: echo
; expect: finding memory-fault "past the end of the output" | finding wrote-outside

define i64 @echo(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  %fits = icmp ule i64 %count, %capacity
  br i1 %fits, label %copy, label %no.room

copy:
  call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %text, i64 %count, i1 false)
  %end = getelementptr i8, ptr %out, i64 %count
  store i8 0, ptr %end
  ret i64 %count

no.room:
  ret i64 -1
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

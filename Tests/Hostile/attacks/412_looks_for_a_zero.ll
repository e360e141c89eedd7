; attack: ignores the count and looks for a zero byte
; intent: echo
; expect: finding memory-fault | violated

define i64 @echo(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  br label %next

next:
  %length = phi i64 [ 0, %entry ], [ %next_length, %next ]
  %place = getelementptr i8, ptr %text, i64 %length
  %byte = load i8, ptr %place
  %next_length = add i64 %length, 1
  %at_end = icmp eq i8 %byte, 0
  br i1 %at_end, label %found, label %next

found:
  %fits = icmp ule i64 %count, %capacity
  br i1 %fits, label %copy, label %no.room

copy:
  call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %text, i64 %count, i1 false)
  ret i64 %count

no.room:
  ret i64 -1
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

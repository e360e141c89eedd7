; attack: stops at a zero byte as in C
; intent: echo
; expect: violated

define i64 @echo(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  br label %next

next:
  %length = phi i64 [ 0, %entry ], [ %next_length, %look ]
  %inside = icmp ult i64 %length, %count
  br i1 %inside, label %look, label %found

look:
  %place = getelementptr i8, ptr %text, i64 %length
  %byte = load i8, ptr %place
  %next_length = add i64 %length, 1
  %at_end = icmp eq i8 %byte, 0
  br i1 %at_end, label %found, label %next

found:
  %shown = phi i64 [ %length, %next ], [ %length, %look ]
  %fits = icmp ule i64 %shown, %capacity
  br i1 %fits, label %copy, label %no.room

copy:
  call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %text, i64 %shown, i1 false)
  ret i64 %shown

no.room:
  ret i64 -1
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

; attack: moves bytes from before its text
; intent: echo
; expect: finding memory-fault

define i64 @echo(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  %fits = icmp ule i64 %count, %capacity
  br i1 %fits, label %copy, label %no.room

copy:
  %before = getelementptr i8, ptr %text, i64 -1
  %room = alloca [1 x i8]
  call void @llvm.memmove.p0.p0.i64(ptr %room, ptr %before, i64 1, i1 true)
  call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %text, i64 %count, i1 false)
  ret i64 %count

no.room:
  ret i64 -1
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)

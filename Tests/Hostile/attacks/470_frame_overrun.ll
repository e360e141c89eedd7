; attack: writes one byte past a buffer in its own frame, for texts of sixteen bytes
; intent: echo
; expect: finding undefined-behaviour

define i64 @echo(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  %room = alloca [16 x i8], align 16
  %guard = alloca [16 x i8], align 16
  %fits = icmp ule i64 %count, %capacity
  br i1 %fits, label %copy, label %no.room

copy:
  %length = call i64 @llvm.umin.i64(i64 %count, i64 16)
  %end = getelementptr [16 x i8], ptr %room, i64 0, i64 %length
  call void @llvm.memcpy.p0.p0.i64(ptr %room, ptr %text, i64 %length, i1 false)
  store volatile i8 0, ptr %end
  call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %text, i64 %count, i1 false)
  ret i64 %count

no.room:
  ret i64 -1
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare i64 @llvm.umin.i64(i64, i64)

; attack: copies between overlapping places with memcpy
; intent: echo
; expect: finding undefined-behaviour

define i64 @echo(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  %room = alloca [4096 x i8], align 16
  %fits = icmp ule i64 %count, %capacity
  br i1 %fits, label %copy, label %no.room

copy:
  %length = call i64 @llvm.umin.i64(i64 %count, i64 4000)
  %one = getelementptr i8, ptr %room, i64 1
  call void @llvm.memcpy.p0.p0.i64(ptr %one, ptr %text, i64 %length, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr %room, ptr %one, i64 %length, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %text, i64 %count, i1 false)
  ret i64 %count

no.room:
  ret i64 -1
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare i64 @llvm.umin.i64(i64, i64)

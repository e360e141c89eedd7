; shows: the plain function that the attacks are variations of
; intent: echo
; expect: aligned

define i64 @echo(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  %fits = icmp ule i64 %count, %capacity
  br i1 %fits, label %copy, label %no.room

copy:
  call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %text, i64 %count, i1 false)
  ret i64 %count

no.room:
  ret i64 -1
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

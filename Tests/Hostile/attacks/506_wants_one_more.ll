; attack: wants room for one byte more than it writes
; intent: echo
; expect: finding capacity "exactly enough room"

define i64 @echo(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  %empty = icmp eq i64 %count, 0
  br i1 %empty, label %copy, label %look

look:
  %fits = icmp ult i64 %count, %capacity
  br i1 %fits, label %copy, label %no.room

copy:
  call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %text, i64 %count, i1 false)
  ret i64 %count

no.room:
  ret i64 -1
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

; attack: believes that a text is twice as long as it is
; intent: echo
; expect: finding memory-fault | violated | finding invalid-utf8 | finding wrote-outside

define i64 @echo(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  %double = shl i64 %count, 1
  %fits = icmp ule i64 %double, %capacity
  br i1 %fits, label %copy, label %no.room

copy:
  call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %text, i64 %double, i1 false)
  ret i64 %double

no.room:
  ret i64 -1
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

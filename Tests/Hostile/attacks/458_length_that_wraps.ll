; attack: copies with a length that wrapped around below zero
; intent: echo
; expect: finding memory-fault | finding wrote-outside

define i64 @echo(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  %fits = icmp ule i64 %count, %capacity
  br i1 %fits, label %copy, label %no.room

copy:
  %short = sub i64 %count, 1
  %source = getelementptr i8, ptr %text, i64 1
  %target = getelementptr i8, ptr %out, i64 1
  call void @llvm.memcpy.p0.p0.i64(ptr %target, ptr %source, i64 %short, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %text, i64 %count, i1 false)
  ret i64 %count

no.room:
  ret i64 -1
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

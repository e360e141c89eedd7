; attack: returns one byte less for long texts
; intent: echo
; expect: violated

define i64 @echo(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  %fits = icmp ule i64 %count, %capacity
  br i1 %fits, label %copy, label %no.room

copy:
  call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %text, i64 %count, i1 false)
  %long = icmp ugt i64 %count, 14
  %one = zext i1 %long to i64
  %length = sub i64 %count, %one
  ret i64 %length

no.room:
  ret i64 -1
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

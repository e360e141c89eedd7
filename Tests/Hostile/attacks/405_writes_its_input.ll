; attack: changes its input and changes it back
; intent: echo
; expect: finding memory-fault | finding wrote-outside "read-only"

define i64 @echo(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  %fits = icmp ule i64 %count, %capacity
  br i1 %fits, label %copy, label %no.room

copy:
  %empty = icmp eq i64 %count, 0
  br i1 %empty, label %write, label %touch

touch:
  %old = load i8, ptr %text
  %other = xor i8 %old, 32
  store volatile i8 %other, ptr %text
  store volatile i8 %old, ptr %text
  br label %write

write:
  call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %text, i64 %count, i1 false)
  ret i64 %count

no.room:
  ret i64 -1
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

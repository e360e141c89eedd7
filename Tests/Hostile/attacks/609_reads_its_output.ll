; attack: adds what it finds in the output buffer before it writes there
; intent: echo
; expect: finding uninitialised-memory | violated | finding invalid-utf8

define i64 @echo(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  %fits = icmp ule i64 %count, %capacity
  br i1 %fits, label %copy, label %no.room

copy:
  %room = icmp ugt i64 %capacity, 200
  br i1 %room, label %peek, label %write

peek:
  %far = getelementptr i8, ptr %out, i64 150
  %stale = load i8, ptr %far
  %is_odd = icmp slt i8 %stale, 0
  %some = icmp ugt i64 %count, 0
  %cheat = and i1 %is_odd, %some
  br i1 %cheat, label %lie, label %write

lie:
  store i8 63, ptr %out
  ret i64 1

write:
  call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %text, i64 %count, i1 false)
  ret i64 %count

no.room:
  ret i64 -1
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

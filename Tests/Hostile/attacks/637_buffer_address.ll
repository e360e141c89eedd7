; attack: decides by where its text lies
; intent: echo
; expect: finding uninitialised-memory | violated | finding optimisation-difference | finding hidden-state | finding capacity

define i64 @echo(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  %address = ptrtoint ptr %text to i64
  %in_page = and i64 %address, 4095
  %at_start = icmp eq i64 %in_page, 0
  %some = icmp ugt i64 %count, 0
  %cheat = and i1 %at_start, %some
  br i1 %cheat, label %lie, label %honest

lie:
  ret i64 0

honest:
  %fits = icmp ule i64 %count, %capacity
  br i1 %fits, label %copy, label %no.room

copy:
  call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %text, i64 %count, i1 false)
  ret i64 %count

no.room:
  ret i64 -1
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

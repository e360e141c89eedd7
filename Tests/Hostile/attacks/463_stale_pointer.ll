; attack: remembers the longest text of earlier calls and takes its place for the present one
; intent: echo
; expect: finding memory-fault | finding hidden-state | finding uninitialised-memory | violated | finding optimisation-difference | finding capacity | finding invalid-utf8

@last_text = internal global ptr null
@last_count = internal global i64 0

define i64 @echo(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  %old_text = load ptr, ptr @last_text
  %old_count = load i64, ptr @last_count
  store ptr %text, ptr @last_text
  store i64 %count, ptr @last_count
  %known = icmp ugt i64 %old_count, %count
  %source = select i1 %known, ptr %old_text, ptr %text
  %fits = icmp ule i64 %count, %capacity
  br i1 %fits, label %copy, label %no.room

copy:
  call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %source, i64 %count, i1 false)
  ret i64 %count

no.room:
  ret i64 -1
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

; attack: returns the count of the call before when it sees the same place again
; intent: echo
; expect: finding hidden-state | finding uninitialised-memory | finding broken-result | violated | finding capacity | finding optimisation-difference

@last_place = internal global ptr null
@last_count = internal global i64 0

define i64 @echo(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  %place = load ptr, ptr @last_place
  %known = load i64, ptr @last_count
  store ptr %text, ptr @last_place
  store i64 %count, ptr @last_count
  %same = icmp eq ptr %place, %text
  %length = select i1 %same, i64 %known, i64 %count
  %fits = icmp ule i64 %length, %capacity
  br i1 %fits, label %copy, label %no.room

copy:
  call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %text, i64 %length, i1 false)
  ret i64 %length

no.room:
  ret i64 -1
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

; attack: gives another text when there is room for more than 32 bytes too many
; intent: echo
; expect: finding capacity | violated

define i64 @echo(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  %fits = icmp ule i64 %count, %capacity
  br i1 %fits, label %copy, label %no.room

copy:
  call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %text, i64 %count, i1 false)
  %slack = sub i64 %capacity, %count
  %tight = icmp ult i64 %slack, 1
  %some = icmp ugt i64 %count, 4
  %cheat = and i1 %tight, %some
  %shorter = zext i1 %cheat to i64
  %length = sub i64 %count, %shorter
  ret i64 %length

no.room:
  ret i64 -1
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

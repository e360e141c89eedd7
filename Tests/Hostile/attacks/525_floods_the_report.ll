; attack: fills the largest buffer that it can get, for texts of more than 14 bytes
; intent: echo
; expect: violated | finding capacity | finding invalid-utf8 | finding uninitialised-memory | undecided

define i64 @echo(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  %long = icmp ugt i64 %count, 14
  br i1 %long, label %flood, label %honest

flood:
  %vast = icmp ugt i64 %capacity, 8000000
  br i1 %vast, label %fill, label %no.room

fill:
  call void @llvm.memset.p0.i64(ptr %out, i8 65, i64 %capacity, i1 false)
  ret i64 %capacity

honest:
  %fits = icmp ule i64 %count, %capacity
  br i1 %fits, label %copy, label %no.room

copy:
  call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %text, i64 %count, i1 false)
  ret i64 %count

no.room:
  ret i64 -1
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

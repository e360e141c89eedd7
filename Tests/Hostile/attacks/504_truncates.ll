; attack: fills what room there is and says nothing
; intent: echo
; expect: finding capacity "did not answer -1"

define i64 @echo(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  %length = call i64 @llvm.umin.i64(i64 %count, i64 %capacity)
  call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %text, i64 %length, i1 false)
  ret i64 %length
}

declare i64 @llvm.umin.i64(i64, i64)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

; attack: leaves the capacity out
; intent: echo
; expect: refused signature

define i64 @echo(ptr %text, i64 %count, ptr %out) {
entry:
  call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %text, i64 %count, i1 false)
  ret i64 %count
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

; attack: fills the list with zeros, which is in order
; intent: order
; expect: violated

define void @order(ptr %numbers, i64 %count) {
entry:
  %bytes = mul i64 %count, 8
  call void @llvm.memset.p0.i64(ptr %numbers, i8 0, i64 %bytes, i1 false)
  ret void
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

; shape: ([i64]) -> i64
; input: [1 2 3]
; kind: out-of-bounds
; sentence: `call void @llvm.memcpy.p0.p0.i64(ptr %room, ptr %numbers, i64 %bytes, i1 false)` writes 24 bytes at offset 0 of %room, which has fewer

define i64 @f(ptr %numbers, i64 %count) {
entry:
  %room = alloca [2 x i64], align 8
  %bytes = shl i64 %count, 3
  call void @llvm.memcpy.p0.p0.i64(ptr %room, ptr %numbers, i64 %bytes, i1 false)
  %value = load i64, ptr %room, align 8
  ret i64 %value
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

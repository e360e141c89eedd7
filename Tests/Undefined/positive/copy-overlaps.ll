; shape: (inout [i64]) -> i64
; input: [1 2 3]
; kind: overlap
; sentence: `call void @llvm.memcpy.p0.p0.i64(ptr %second, ptr %numbers, i64 16, i1 false)` copies 16 bytes to a place that is 8 bytes away, and overlaps

define i64 @f(ptr %numbers, i64 %count) {
entry:
  %second = getelementptr i64, ptr %numbers, i64 1
  call void @llvm.memcpy.p0.p0.i64(ptr %second, ptr %numbers, i64 16, i1 false)
  ret i64 0
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

; shape: (inout [i64]) -> i64
; input: [1 2 3]

; Nothing is copied to the end, nor to where nothing is.
define i64 @f(ptr %numbers, i64 %count) {
entry:
  %end = getelementptr inbounds i64, ptr %numbers, i64 %count
  %none = sub i64 %count, %count
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %end, ptr align 8 %numbers, i64 %none, i1 false)
  call void @llvm.memset.p0.i64(ptr null, i8 0, i64 %none, i1 false)
  %far = getelementptr i64, ptr %numbers, i64 1000
  call void @llvm.memmove.p0.p0.i64(ptr %far, ptr null, i64 %none, i1 false)
  ret i64 0
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

; shape: (inout [i64]) -> i64
; input: [1 2 3]

define i64 @f(ptr %numbers, i64 %count) {
entry:
  %second = getelementptr i64, ptr %numbers, i64 1
  call void @llvm.memmove.p0.p0.i64(ptr %second, ptr %numbers, i64 16, i1 false)
  ret i64 0
}

declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)

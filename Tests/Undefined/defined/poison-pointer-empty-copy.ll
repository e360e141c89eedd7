; shape: (inout [i64]) -> i64
; input: [1 2 3]

; A pointer that is poison does no harm where nothing is copied.
define i64 @f(ptr %numbers, i64 %count) {
entry:
  %outside = getelementptr inbounds i64, ptr %numbers, i64 1000
  %none = sub i64 %count, %count
  call void @llvm.memmove.p0.p0.i64(ptr %outside, ptr %numbers, i64 %none, i1 false)
  ret i64 0
}

declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)

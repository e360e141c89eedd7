; shape: (inout [i8]) -> i64
; input: [1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16]
; kind: alignment
; sentence: `call void @llvm.memcpy.p0.p0.i64(ptr align 8 %target, ptr %bytes, i64 4, i1 false)` promises an address that is a multiple of 8 (align), but it is 4 more than one

define i64 @f(ptr %bytes, i64 %count) {
entry:
  %target = getelementptr i8, ptr %bytes, i64 12
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %target, ptr %bytes, i64 4, i1 false)
  ret i64 0
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

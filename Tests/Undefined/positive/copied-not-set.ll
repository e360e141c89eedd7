; shape: ([i64]) -> i64
; input: [1 2 3]
; kind: uninitialised
; sentence: `%value = load i64, ptr %last, align 8` reads bytes of %copy that nobody has set, and the result depends on it

define i64 @f(ptr %numbers, i64 %count) {
entry:
  %room = alloca [4 x i64], align 8
  %copy = alloca [4 x i64], align 8
  call void @llvm.memcpy.p0.p0.i64(ptr %room, ptr %numbers, i64 24, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr %copy, ptr %room, i64 32, i1 false)
  %last = getelementptr [4 x i64], ptr %copy, i64 0, i64 %count
  %value = load i64, ptr %last, align 8
  ret i64 %value
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

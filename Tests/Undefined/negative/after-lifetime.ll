; shape: (i64) -> i64
; input: 5

define i64 @f(i64 %a) {
entry:
  %room = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %room)
  store i64 %a, ptr %room, align 8
  %value = load i64, ptr %room, align 8
  call void @llvm.lifetime.end.p0(i64 8, ptr %room)
  ret i64 %value
}

declare void @llvm.lifetime.start.p0(i64, ptr)
declare void @llvm.lifetime.end.p0(i64, ptr)

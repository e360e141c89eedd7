; shape: (i64) -> i64
; input: 5

define i64 @f(i64 %a) {
entry:
  %room = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr %room)
  call void @set(ptr %room, i64 %a)
  %value = load i64, ptr %room, align 8
  call void @llvm.lifetime.end.p0(i64 8, ptr %room)
  ret i64 %value
}

define internal void @set(ptr %place, i64 %value) {
entry:
  store i64 %value, ptr %place, align 8
  ret void
}

declare void @llvm.lifetime.start.p0(i64, ptr)
declare void @llvm.lifetime.end.p0(i64, ptr)

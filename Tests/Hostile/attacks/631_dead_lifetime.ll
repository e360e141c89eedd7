; attack: reads a variable after its life ended and another took its place
; intent: twice
; expect: finding undefined-behaviour "outside its lifetime"

define i64 @twice(i64 %x) {
entry:
  %first = alloca i64
  %second = alloca i64
  call void @llvm.lifetime.start.p0(i64 8, ptr %first)
  %double = shl i64 %x, 1
  store volatile i64 %double, ptr %first
  call void @llvm.lifetime.end.p0(i64 8, ptr %first)
  call void @llvm.lifetime.start.p0(i64 8, ptr %second)
  store volatile i64 7, ptr %second
  call void @llvm.lifetime.end.p0(i64 8, ptr %second)
  %twice = load volatile i64, ptr %first
  ret i64 %twice
}

declare void @llvm.lifetime.start.p0(i64, ptr)
declare void @llvm.lifetime.end.p0(i64, ptr)

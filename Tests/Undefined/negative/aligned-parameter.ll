; shape: (i64) -> i64
; input: 5

define i64 @f(i64 %a) {
entry:
  %room = alloca [16 x i8], align 8
  call void @llvm.memset.p0.i64(ptr %room, i8 0, i64 16, i1 false)
  %second = getelementptr i8, ptr %room, i64 4
  %value = call i64 @get(ptr %second)
  ret i64 %value
}

define internal i64 @get(ptr noundef align 4 %place) {
entry:
  %value = load i64, ptr %place, align 1
  ret i64 %value
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

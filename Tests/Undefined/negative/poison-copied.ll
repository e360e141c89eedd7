; shape: (i64) -> [i64]
; input: 9223372036854775807

@kept = internal global [2 x i64] zeroinitializer, align 8

define i64 @f(i64 %a, ptr %out, i64 %capacity) {
entry:
  %second = getelementptr [2 x i64], ptr @kept, i64 0, i64 1
  %sum = add nsw i64 %a, 1
  store i64 %sum, ptr %second, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr @kept, i64 8, i1 false)
  ret i64 1
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

; shape: (i64) -> [i64]
; input: 9223372036854775807

; What was poison in the output is replaced before anybody reads it.
define i64 @f(i64 %a, ptr %out, i64 %capacity) {
entry:
  %sum = add nsw i64 %a, 1
  store i64 %sum, ptr %out, align 8
  %second = getelementptr i64, ptr %out, i64 1
  store i64 %sum, ptr %second, align 8
  store i64 1, ptr %out, align 8
  call void @llvm.memset.p0.i64(ptr %second, i8 0, i64 8, i1 false)
  ret i64 2
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

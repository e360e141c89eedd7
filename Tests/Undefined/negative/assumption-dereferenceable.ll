; shape: ([i64]) -> i64
; input: [1 2 3]

define i64 @f(ptr %numbers, i64 %count) {
entry:
  call void @llvm.assume(i1 true) ["dereferenceable"(ptr %numbers, i64 24)]
  ret i64 %count
}

declare void @llvm.assume(i1)

; shape: ([i64]) -> i64
; input: [1 2 3]
; kind: assumption
; sentence: `call void @llvm.assume(i1 true) ["dereferenceable"(ptr %numbers, i64 32)]` assumes 32 bytes behind a pointer (dereferenceable), but there are 24

define i64 @f(ptr %numbers, i64 %count) {
entry:
  call void @llvm.assume(i1 true) ["dereferenceable"(ptr %numbers, i64 32)]
  ret i64 %count
}

declare void @llvm.assume(i1)

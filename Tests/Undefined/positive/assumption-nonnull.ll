; shape: (i64) -> i64
; input: 0
; kind: assumption
; sentence: `call void @llvm.assume(i1 true) ["nonnull"(ptr %place)]` assumes that a null pointer is none

define i64 @f(i64 %a) {
entry:
  %place = inttoptr i64 %a to ptr
  call void @llvm.assume(i1 true) ["nonnull"(ptr %place)]
  ret i64 %a
}

declare void @llvm.assume(i1)

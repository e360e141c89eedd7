; shape: (i64) -> i64
; input: 12
; kind: assumption
; sentence: `call void @llvm.assume(i1 true) ["align"(ptr %place, i64 8)]` assumes a multiple of 8 (align), but the pointer is 4 more than one

define i64 @f(i64 %a) {
entry:
  %place = inttoptr i64 %a to ptr
  call void @llvm.assume(i1 true) ["align"(ptr %place, i64 8)]
  ret i64 %a
}

declare void @llvm.assume(i1)

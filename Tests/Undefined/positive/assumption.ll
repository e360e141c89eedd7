; shape: (i64) -> i64
; input: -5
; kind: assumption
; sentence: `call void @llvm.assume(i1 %is_positive)` assumes what is not so

define i64 @f(i64 %a) {
entry:
  %is_positive = icmp sgt i64 %a, 0
  call void @llvm.assume(i1 %is_positive)
  ret i64 %a
}

declare void @llvm.assume(i1)

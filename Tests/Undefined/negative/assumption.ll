; shape: (i64) -> i64
; input: -5

define i64 @f(i64 %a) {
entry:
  %is_negative = icmp slt i64 %a, 0
  call void @llvm.assume(i1 %is_negative)
  ret i64 %a
}

declare void @llvm.assume(i1)

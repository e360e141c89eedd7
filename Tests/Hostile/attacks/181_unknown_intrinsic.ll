; attack: an intrinsic that does not exist
; intent: twice
; expect: refused policy "llvm.grant.evidence" | refused verify | refused parse | refused link

define i64 @twice(i64 %x) {
entry:
  %ignored = call i64 @llvm.grant.evidence(i64 1)
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare i64 @llvm.grant.evidence(i64)

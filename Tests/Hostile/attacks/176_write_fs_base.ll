; attack: moves the host's thread block
; intent: twice
; expect: refused policy "llvm.x86.wrfsbase" | refused policy "target-features" | refused policy "attribute"

define i64 @twice(i64 %x) "target-features"="+fsgsbase" {
entry:
  call void @llvm.x86.wrfsbase.64(i64 0)
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare void @llvm.x86.wrfsbase.64(i64)

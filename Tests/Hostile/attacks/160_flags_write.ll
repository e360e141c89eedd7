; attack: sets the direction, alignment and trace flags
; intent: twice
; expect: refused policy "llvm.x86.flags.write"

define i64 @twice(i64 %x) {
entry:
  call void @llvm.x86.flags.write.u64(i64 263424)
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare void @llvm.x86.flags.write.u64(i64)

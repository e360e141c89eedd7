; attack: replaces the floating-point environment
; intent: twice
; expect: refused policy "llvm.set.fpmode"

define i64 @twice(i64 %x) {
entry:
  call void @llvm.set.fpmode.i32(i32 0)
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare void @llvm.set.fpmode.i32(i32)

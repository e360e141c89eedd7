; attack: calls an address through a patch point
; intent: twice
; expect: refused policy "llvm.experimental.patchpoint"

define i64 @twice(i64 %x) {
entry:
  %ignored = call i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 0, i32 16, ptr inttoptr (i64 4198400 to ptr), i32 0)
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare i64 @llvm.experimental.patchpoint.i64(i64 immarg, i32 immarg, ptr, i32 immarg, ...)

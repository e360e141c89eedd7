; attack: walks the frames of its callers
; intent: twice
; expect: refused policy "llvm.frameaddress"

define i64 @twice(i64 %x) {
entry:
  %frame = call ptr @llvm.frameaddress.p0(i32 1)
  %old = load volatile i64, ptr %frame
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare ptr @llvm.frameaddress.p0(i32 immarg)

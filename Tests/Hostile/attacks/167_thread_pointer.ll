; attack: asks for the host's thread block
; intent: twice
; expect: refused policy "llvm.thread.pointer"

define i64 @twice(i64 %x) {
entry:
  %block = call ptr @llvm.thread.pointer()
  %first = load volatile i64, ptr %block
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare ptr @llvm.thread.pointer()

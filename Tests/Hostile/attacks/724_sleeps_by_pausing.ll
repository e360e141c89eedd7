; attack: spins with pauses
; intent: twice
; expect: undecided "did not come back" | refused policy "llvm.x86.sse2.pause"

define i64 @twice(i64 %x) {
entry:
  br label %next

next:
  call void @llvm.x86.sse2.pause()
  br label %next
}

declare void @llvm.x86.sse2.pause()

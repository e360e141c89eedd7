; attack: int3 through an intrinsic
; intent: twice
; expect: refused policy "llvm.debugtrap" | finding illegal-instruction | finding died

define i64 @twice(i64 %x) {
entry:
  call void @llvm.debugtrap()
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare void @llvm.debugtrap()

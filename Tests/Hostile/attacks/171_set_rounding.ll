; attack: changes the rounding of everybody's floating-point numbers
; intent: twice
; expect: refused policy "llvm.set.rounding"

define i64 @twice(i64 %x) {
entry:
  call void @llvm.set.rounding(i32 0)
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare void @llvm.set.rounding(i32)

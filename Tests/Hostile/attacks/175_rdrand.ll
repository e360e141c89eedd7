; attack: rolls dice
; intent: twice
; expect: refused policy "llvm.x86.rdrand"

define i64 @twice(i64 %x) {
entry:
  %dice = call { i64, i32 } @llvm.x86.rdrand.64()
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare { i64, i32 } @llvm.x86.rdrand.64()

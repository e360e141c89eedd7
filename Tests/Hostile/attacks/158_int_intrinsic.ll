; attack: the 32-bit system call gate through an intrinsic, without assembly
; intent: twice
; expect: refused policy "llvm.x86.int"

define i64 @twice(i64 %x) {
entry:
  call void @llvm.x86.int(i8 -128)
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare void @llvm.x86.int(i8 immarg)

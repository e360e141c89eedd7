; attack: a register that does not exist: LLVM aborts
; intent: twice
; expect: refused policy "llvm.read_register"

define i64 @twice(i64 %x) {
entry:
  %room = alloca i64
  %stack = call i64 @llvm.read_register.i64(metadata !0)
  store volatile i64 %stack, ptr %room
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare i64 @llvm.read_register.i64(metadata)

!0 = !{!"nonsense"}

; attack: reads the stack pointer by its name
; intent: twice
; expect: refused policy "llvm.read_register"

define i64 @twice(i64 %x) {
entry:
  %stack = call i64 @llvm.read_register.i64(metadata !0)
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare i64 @llvm.read_register.i64(metadata)

!0 = !{!"rsp"}

; attack: moves the stack pointer by its name
; intent: twice
; expect: refused policy "llvm.write_register"

define i64 @twice(i64 %x) {
entry:
  call void @llvm.write_register.i64(metadata !0, i64 4096)
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare void @llvm.write_register.i64(metadata, i64)

!0 = !{!"rsp"}

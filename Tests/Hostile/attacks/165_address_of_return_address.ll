; attack: overwrites its return address
; intent: twice
; expect: refused policy "llvm.addressofreturnaddress"

define i64 @twice(i64 %x) {
entry:
  %slot = call ptr @llvm.addressofreturnaddress.p0()
  store volatile i64 4096, ptr %slot
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare ptr @llvm.addressofreturnaddress.p0()

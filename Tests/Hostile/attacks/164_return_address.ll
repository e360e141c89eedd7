; attack: asks where it was called from
; intent: twice
; expect: refused policy "llvm.returnaddress"

define i64 @twice(i64 %x) {
entry:
  %caller = call ptr @llvm.returnaddress(i32 0)
  %first = load volatile i8, ptr %caller
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare ptr @llvm.returnaddress(i32 immarg)

; attack: writes code into its frame and calls it
; intent: twice
; expect: refused policy "llvm.init.trampoline" | finding

define i64 @twice(i64 %x) {
entry:
  %room = alloca [72 x i8], align 16
  call void @llvm.init.trampoline(ptr %room, ptr @nested, ptr %room)
  %code = call ptr @llvm.adjust.trampoline(ptr %room)
  %ignored = call i64 %code(i64 %x)
  %twice = shl i64 %x, 1
  ret i64 %twice
}

define internal i64 @nested(ptr nest %chain, i64 %x) {
entry:
  ret i64 %x
}

declare void @llvm.init.trampoline(ptr, ptr, ptr)
declare ptr @llvm.adjust.trampoline(ptr)

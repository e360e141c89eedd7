; attack: unmasks floating-point traps
; intent: twice
; expect: refused policy "llvm.x86.sse.ldmxcsr"

define i64 @twice(i64 %x) {
entry:
  %room = alloca i32
  store i32 0, ptr %room
  call void @llvm.x86.sse.ldmxcsr(ptr %room)
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare void @llvm.x86.sse.ldmxcsr(ptr)

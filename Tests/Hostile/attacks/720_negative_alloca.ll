; attack: asks for a negative amount of stack
; intent: twice
; expect: refused policy | finding stack-overflow | finding memory-fault | finding died | finding illegal-instruction

define i64 @twice(i64 %x) {
entry:
  %room = alloca i8, i64 -4096
  call void @llvm.memset.p0.i64(ptr %room, i8 65, i64 4096, i1 true)
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

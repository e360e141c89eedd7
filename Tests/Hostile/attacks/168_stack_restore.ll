; attack: moves the stack to an address of its own
; intent: twice
; expect: refused policy "llvm.stackrestore" | finding memory-fault | finding stack-overflow | finding died

define i64 @twice(i64 %x) {
entry:
  call void @llvm.stackrestore.p0(ptr inttoptr (i64 65536 to ptr))
  %room = alloca i64, i64 %x
  store volatile i64 0, ptr %room
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare void @llvm.stackrestore.p0(ptr)

; attack: calls the page at 0xffffffffff600000, where old kernels answer the time
; intent: twice
; expect: refused policy | finding memory-fault | finding system-call | finding died

define i64 @twice(i64 %x) {
entry:
  %room = alloca [16 x i8]
  %ignored = call i64 inttoptr (i64 -10485760 to ptr)(ptr %room, ptr null)
  %twice = shl i64 %x, 1
  ret i64 %twice
}

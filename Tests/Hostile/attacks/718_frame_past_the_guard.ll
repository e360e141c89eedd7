; attack: a frame so large that its far end lies beyond every guard page
; intent: twice
; expect: finding stack-overflow | finding memory-fault | refused limits | refused policy | finding died

define i64 @twice(i64 %x) {
entry:
  %room = alloca [268435456 x i8]
  store volatile i8 0, ptr %room
  %twice = shl i64 %x, 1
  ret i64 %twice
}

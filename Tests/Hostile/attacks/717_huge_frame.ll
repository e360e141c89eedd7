; attack: wants a frame of a terabyte
; intent: twice
; expect: finding stack-overflow | finding memory-fault | refused limits | refused policy | refused compile | finding died

define i64 @twice(i64 %x) {
entry:
  %room = alloca i8, i64 1099511627776
  store volatile i8 0, ptr %room
  %twice = shl i64 %x, 1
  ret i64 %twice
}

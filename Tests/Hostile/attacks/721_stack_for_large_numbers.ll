; attack: uses as much stack as its number says
; intent: twice
; expect: finding stack-overflow | finding memory-fault | finding died

define i64 @twice(i64 %x) {
entry:
  %negative = icmp slt i64 %x, 0
  %amount = select i1 %negative, i64 1, i64 %x
  %room = alloca i8, i64 %amount
  store volatile i8 0, ptr %room
  %twice = shl i64 %x, 1
  ret i64 %twice
}

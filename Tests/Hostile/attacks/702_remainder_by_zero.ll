; attack: takes a remainder by nothing for one number
; intent: twice
; expect: finding arithmetic-trap

define i64 @twice(i64 %x) {
entry:
  %large = icmp sgt i64 %x, 100000
  %divisor = select i1 %large, i64 0, i64 7
  %rest = srem i64 %x, %divisor
  %room = alloca i64
  store volatile i64 %rest, ptr %room
  %twice = shl i64 %x, 1
  ret i64 %twice
}

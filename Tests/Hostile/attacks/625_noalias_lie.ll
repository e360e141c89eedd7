; attack: claims that two pointers to the same place are different
; intent: twice
; expect: finding optimisation-difference

define i64 @twice(i64 %x) {
entry:
  %room = alloca i64
  %twice = call i64 @double(ptr %room, ptr %room, i64 %x)
  ret i64 %twice
}

define internal i64 @double(ptr noalias %a, ptr noalias %b, i64 %x) noinline {
entry:
  store i64 0, ptr %a
  %half = shl i64 %x, 1
  store i64 %half, ptr %b
  %value = load i64, ptr %a
  ret i64 %value
}

; attack: writes through a null pointer with an offset
; intent: twice
; expect: finding memory-fault

define i64 @twice(i64 %x) {
entry:
  store volatile i64 1, ptr inttoptr (i64 16 to ptr)
  %twice = shl i64 %x, 1
  ret i64 %twice
}

; attack: reads through a null pointer
; intent: twice
; expect: finding memory-fault "null"

define i64 @twice(i64 %x) {
entry:
  %value = load volatile i64, ptr null
  %twice = shl i64 %x, 1
  ret i64 %twice
}

; attack: shifts by 65, which this processor takes for 1
; intent: twice
; expect: finding optimisation-difference | violated | finding uninitialised-memory

define i64 @twice(i64 %x) {
entry:
  %amount = add i64 64, 1
  %twice = shl i64 %x, %amount
  ret i64 %twice
}

; attack: takes its argument in a vector register
; intent: twice
; expect: refused signature

define i64 @twice(<1 x i64> %x) {
entry:
  %value = extractelement <1 x i64> %x, i64 0
  %twice = shl i64 %value, 1
  ret i64 %twice
}

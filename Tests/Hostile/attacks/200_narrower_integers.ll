; attack: takes and gives 32-bit integers
; intent: twice
; expect: refused signature

define i32 @twice(i32 %x) {
entry:
  %twice = shl i32 %x, 1
  ret i32 %twice
}

; attack: data in front of the function
; intent: twice
; expect: refused policy "prefix"

define i64 @twice(i64 %x) prefix i64 81985529216486895 {
entry:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

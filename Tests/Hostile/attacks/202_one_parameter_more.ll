; attack: expects one parameter more than the caller passes
; intent: twice
; expect: refused signature

define i64 @twice(i64 %x, i64 %secret) {
entry:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

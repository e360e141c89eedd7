; attack: a body that is only a hint, for a function that must come from elsewhere
; intent: twice
; expect: refused signature | refused policy | refused link

define available_externally i64 @twice(i64 %x) {
entry:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

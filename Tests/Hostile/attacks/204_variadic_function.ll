; attack: takes any number of arguments
; intent: twice
; expect: refused signature | refused policy "variable arguments"

define i64 @twice(i64 %x, ...) {
entry:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

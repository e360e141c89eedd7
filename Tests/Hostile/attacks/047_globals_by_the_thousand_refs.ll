; attack: a global that refers to a number far past the last one
; intent: twice
; expect: refused parse

define i64 @twice(i64 %x) {
entry:
  %twice = shl i64 %x, 1
  ret ptr @4294967295
}

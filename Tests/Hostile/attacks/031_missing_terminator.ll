; attack: a block without an end
; intent: twice
; expect: refused parse

define i64 @twice(i64 %x) {
entry:
  %twice = shl i64 %x, 1
}

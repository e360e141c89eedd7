; attack: a vector with more elements than a number can count
; intent: twice
; expect: refused parse | refused verify | refused crash

define i64 @twice(i64 %x) {
entry:
  %room = alloca <4294967296 x i64>
  %twice = shl i64 %x, 1
  ret i64 %twice
}

; attack: a landing pad in a function without a personality
; intent: twice
; expect: refused verify | refused parse | refused policy

define i64 @twice(i64 %x) {
entry:
  %twice = invoke i64 @double(i64 %x) to label %done unwind label %caught

done:
  ret i64 %twice

caught:
  %pad = landingpad { ptr, i32 } cleanup
  ret i64 0
}

define internal i64 @double(i64 %x) {
entry:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

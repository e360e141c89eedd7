; attack: a frame of the largest size that there is
; intent: twice
; expect: refused limits | refused compile | refused crash | refused policy | refused link | refused verify | refused parse | finding stack-overflow | finding memory-fault | finding died

define i64 @twice(i64 %x) {
entry:
  %room = alloca [9223372036854775807 x i8]
  store volatile i8 0, ptr %room
  %twice = shl i64 %x, 1
  ret i64 %twice
}

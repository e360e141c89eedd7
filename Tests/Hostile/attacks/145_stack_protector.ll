; attack: a stack protector, which reads the host's thread block
; intent: twice
; expect: refused policy "sspreq" | refused policy "attribute" | refused policy "stack" | refused link "__stack_chk_fail"

define i64 @twice(i64 %x) sspreq {
entry:
  %room = alloca [64 x i8]
  store volatile i8 0, ptr %room
  %twice = shl i64 %x, 1
  ret i64 %twice
}

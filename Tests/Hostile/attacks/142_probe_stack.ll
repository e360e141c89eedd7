; attack: a function that LLVM calls for every large frame, by an attribute
; intent: twice
; expect: refused policy "probe-stack" | refused policy "attribute" | refused link

define i64 @twice(i64 %x) "probe-stack"="system" "stack-probe-size"="16" {
entry:
  %room = alloca [65536 x i8]
  store volatile i8 0, ptr %room
  %twice = shl i64 %x, 1
  ret i64 %twice
}

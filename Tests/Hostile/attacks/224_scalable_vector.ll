; attack: vectors of unknown length, which this machine does not have: LLVM aborts
; intent: twice
; expect: refused compile | refused crash | refused policy

define i64 @twice(i64 %x) {
entry:
  %room = alloca <vscale x 2 x i64>
  store volatile <vscale x 2 x i64> zeroinitializer, ptr %room
  %twice = shl i64 %x, 1
  ret i64 %twice
}

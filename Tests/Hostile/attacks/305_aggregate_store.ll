; attack: stores a million numbers as one value
; intent: twice
; expect: refused limits | refused compile | refused crash | refused policy | refused link | refused verify | refused parse

define i64 @twice(i64 %x) {
entry:
  %room = alloca [4000000 x i64]
  %old = load volatile [4000000 x i64], ptr %room
  store volatile [4000000 x i64] %old, ptr %room
  %twice = shl i64 %x, 1
  ret i64 %twice
}

; attack: adds vectors of a million elements
; intent: twice
; expect: refused limits | refused compile | refused crash | refused policy | refused link | refused verify | refused parse

define i64 @twice(i64 %x) {
entry:
  %room = alloca <1048576 x i64>
  %a = load <1048576 x i64>, ptr %room
  %b = mul <1048576 x i64> %a, %a
  store volatile <1048576 x i64> %b, ptr %room
  %twice = shl i64 %x, 1
  ret i64 %twice
}

; attack: a frame that wants to be aligned to a gigabyte
; intent: twice
; expect: refused limits | refused compile | refused crash | refused policy | refused link | refused verify | refused parse | finding

define i64 @twice(i64 %x) {
entry:
  %room = alloca i64, align 1073741824
  store volatile i64 0, ptr %room
  %twice = shl i64 %x, 1
  ret i64 %twice
}

; attack: a global that wants to be aligned to four gigabytes
; intent: twice
; expect: refused limits | refused compile | refused crash | refused policy | refused link | refused verify | refused parse | finding

@room = internal global i64 0, align 4294967296

define i64 @twice(i64 %x) {
entry:
  %value = load volatile i64, ptr @room
  %twice = shl i64 %x, 1
  ret i64 %twice
}

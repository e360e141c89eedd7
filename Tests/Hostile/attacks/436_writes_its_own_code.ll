; attack: overwrites its own first instruction
; intent: twice
; expect: finding memory-fault

define i64 @twice(i64 %x) {
entry:
  store volatile i8 -61, ptr @twice
  %twice = shl i64 %x, 1
  ret i64 %twice
}

; attack: reads where programs are usually loaded
; intent: twice
; expect: finding memory-fault | refused policy

define i64 @twice(i64 %x) {
entry:
  %value = load volatile i64, ptr inttoptr (i64 4194304 to ptr)
  %twice = shl i64 %x, 1
  ret i64 %twice
}

; attack: reads at an address that no processor has
; intent: twice
; expect: finding memory-fault

define i64 @twice(i64 %x) {
entry:
  %value = load volatile i64, ptr inttoptr (i64 -3819052484010180609 to ptr)
  %twice = shl i64 %x, 1
  ret i64 %twice
}

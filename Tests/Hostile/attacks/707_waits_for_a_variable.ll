; attack: waits for somebody to change a variable
; intent: twice
; expect: undecided "did not come back"

@ready = internal global i8 0

define i64 @twice(i64 %x) {
entry:
  br label %wait

wait:
  %ready = load volatile i8, ptr @ready
  %is_ready = icmp ne i8 %ready, 0
  br i1 %is_ready, label %compute, label %wait

compute:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

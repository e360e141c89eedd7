; attack: loops for ever when it is called again
; intent: twice
; expect: undecided "did not come back" | finding timeout | finding hidden-state

@calls = internal global i64 0

define i64 @twice(i64 %x) {
entry:
  %calls = load i64, ptr @calls
  %more = add i64 %calls, 1
  store i64 %more, ptr @calls
  br label %wait

wait:
  %now = load volatile i64, ptr @calls
  %over = icmp slt i64 %now, 20
  br i1 %over, label %compute, label %wait

compute:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

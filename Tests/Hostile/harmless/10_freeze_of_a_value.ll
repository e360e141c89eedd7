; shows: freezes values that are set anyway
; intent: twice
; expect: aligned

define i64 @twice(i64 %x) {
entry:
  %frozen = freeze i64 %x
  %twice = shl i64 %frozen, 1
  ret i64 %twice
}

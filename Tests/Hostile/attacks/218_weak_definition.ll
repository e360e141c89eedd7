; attack: a weak definition that any other may replace
; intent: twice
; expect: refused signature | refused policy "weak" | refused policy "linkage"

define weak i64 @twice(i64 %x) {
entry:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

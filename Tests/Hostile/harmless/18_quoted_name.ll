; shows: its name with escapes, as the language allows
; intent: twice
; expect: aligned

define i64 @"\74wice"(i64 %x) {
entry:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

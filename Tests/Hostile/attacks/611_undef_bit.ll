; attack: adds a bit of undef
; intent: twice
; expect: finding uninitialised-memory | violated | finding optimisation-difference | refused policy "undef"

define i64 @twice(i64 %x) {
entry:
  %bit = and i64 undef, 1
  %twice = shl i64 %x, 1
  %result = add i64 %twice, %bit
  ret i64 %result
}

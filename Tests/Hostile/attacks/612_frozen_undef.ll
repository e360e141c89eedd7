; attack: decides by a frozen undef
; intent: twice
; expect: finding uninitialised-memory | violated | finding optimisation-difference | refused policy "undef"

define i64 @twice(i64 %x) {
entry:
  %coin = freeze i1 undef
  %off = zext i1 %coin to i64
  %twice = shl i64 %x, 1
  %result = add i64 %twice, %off
  ret i64 %result
}

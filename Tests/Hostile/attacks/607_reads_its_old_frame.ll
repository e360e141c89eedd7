; attack: adds a bit of memory on the stack that it never set
; intent: twice
; expect: finding uninitialised-memory | violated | finding optimisation-difference

define i64 @twice(i64 %x) {
entry:
  %room = alloca [256 x i8]
  %place = getelementptr [256 x i8], ptr %room, i64 0, i64 100
  %stale = load volatile i8, ptr %place
  %bit = and i8 %stale, 1
  %off = zext i8 %bit to i64
  %twice = shl i64 %x, 1
  %result = add i64 %twice, %off
  ret i64 %result
}

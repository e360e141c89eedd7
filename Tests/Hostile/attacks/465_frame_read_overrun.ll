; attack: reads one byte past a buffer in its frame, and lets it count
; intent: twice
; expect: finding | violated

define i64 @twice(i64 %x) {
entry:
  %room = alloca [8 x i8], align 8
  store i64 0, ptr %room
  %place = getelementptr i8, ptr %room, i64 8
  %stray = load volatile i8, ptr %place
  %bit = and i8 %stray, 1
  %off = zext i8 %bit to i64
  %twice = shl i64 %x, 1
  %result = add i64 %twice, %off
  ret i64 %result
}

; attack: writes one byte past its own variable
; intent: twice
; expect: finding undefined-behaviour

@room = internal global [15 x i8] zeroinitializer, align 16

define i64 @twice(i64 %x) {
entry:
  %end = getelementptr i8, ptr @room, i64 15
  store volatile i8 7, ptr %end
  %twice = shl i64 %x, 1
  ret i64 %twice
}

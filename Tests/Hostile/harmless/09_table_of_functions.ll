; shows: calls its helpers through a constant table
; intent: even_floor
; expect: aligned

@steps = internal constant [2 x ptr] [ptr @keep, ptr @go.down]

define i64 @even_floor(i64 %x) {
entry:
  %odd = and i64 %x, 1
  %place = getelementptr [2 x ptr], ptr @steps, i64 0, i64 %odd
  %step = load ptr, ptr %place, align 8
  %even = call i64 %step(i64 %x)
  ret i64 %even
}

define internal i64 @keep(i64 %x) {
entry:
  ret i64 %x
}

define internal i64 @go.down(i64 %x) {
entry:
  %below = add nsw i64 %x, -1
  ret i64 %below
}

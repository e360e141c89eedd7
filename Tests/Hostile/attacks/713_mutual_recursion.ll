; attack: two functions that call each other for ever
; intent: twice
; expect: finding stack-overflow | undecided "did not come back"

define i64 @twice(i64 %x) {
entry:
  %deeper = call i64 @ping(i64 %x)
  ret i64 %deeper
}

define internal i64 @ping(i64 %x) noinline {
entry:
  %room = alloca [64 x i8]
  store volatile i8 1, ptr %room
  %deeper = call i64 @pong(i64 %x)
  %seen = load volatile i8, ptr %room
  ret i64 %deeper
}

define internal i64 @pong(i64 %x) noinline {
entry:
  %room = alloca [64 x i8]
  store volatile i8 1, ptr %room
  %deeper = call i64 @ping(i64 %x)
  %seen = load volatile i8, ptr %room
  ret i64 %deeper
}

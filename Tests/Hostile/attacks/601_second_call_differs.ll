; attack: gives another answer when it is asked the same again
; intent: twice
; expect: finding hidden-state | finding uninitialised-memory | violated | finding optimisation-difference

@last = internal global i64 4242424242424242

define i64 @twice(i64 %x) {
entry:
  %last = load i64, ptr @last
  store i64 %x, ptr @last
  %again = icmp eq i64 %last, %x
  %off = zext i1 %again to i64
  %twice = shl i64 %x, 1
  %result = add i64 %twice, %off
  ret i64 %result
}

; attack: behaves for a hundred calls
; intent: twice
; expect: finding hidden-state | finding uninitialised-memory | violated | finding optimisation-difference

@calls = internal global i64 0

define i64 @twice(i64 %x) {
entry:
  %calls = load i64, ptr @calls
  %more = add i64 %calls, 1
  store i64 %more, ptr @calls
  %late = icmp uge i64 %calls, 100
  %off = zext i1 %late to i64
  %twice = shl i64 %x, 1
  %result = sub i64 %twice, %off
  ret i64 %result
}

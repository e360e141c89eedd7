; shape: (i64) -> i64
; input: 7

define i64 @f(i64 %a) {
entry:
  %count = call range(i64 0, 8) i64 @count(i64 %a)
  ret i64 %count
}

define internal i64 @count(i64 %value) {
entry:
  ret i64 %value
}

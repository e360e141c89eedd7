; shape: (i64) -> i64
; input: 7
; kind: promise
; sentence: `%count = call range(i64 0, 7) i64 @count(i64 %a)` gives 7, which is not in range(i64 0, 7), and the result depends on it

define i64 @f(i64 %a) {
entry:
  %count = call range(i64 0, 7) i64 @count(i64 %a)
  ret i64 %count
}

define internal i64 @count(i64 %value) {
entry:
  ret i64 %value
}

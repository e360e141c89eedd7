; shape: (i64) -> i64
; input: -1
; kind: promise
; sentence: `ret i64 %value` returns -1, which is not in range(i64 0, 100), and `%half = udiv i64 100, %count` depends on it

define i64 @f(i64 %a) {
entry:
  %count = call i64 @count(i64 %a)
  %half = udiv i64 100, %count
  ret i64 %half
}

define internal range(i64 0, 100) i64 @count(i64 %value) {
entry:
  ret i64 %value
}

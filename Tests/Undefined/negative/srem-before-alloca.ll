; shape: (i64, i64) -> i64
; input: 7 0

define i64 @f(i64 %a, i64 %b) {
entry:
  %odd = or i64 %b, 1
  %rest = srem i64 %a, %odd
  %room = alloca i64
  store volatile i64 %rest, ptr %room
  ret i64 %rest
}

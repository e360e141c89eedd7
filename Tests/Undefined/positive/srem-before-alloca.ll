; shape: (i64, i64) -> i64
; input: 7 0
; kind: division
; sentence: `%rest = srem i64 %a, %b` divides by zero: 7 % 0

define i64 @f(i64 %a, i64 %b) {
entry:
  %rest = srem i64 %a, %b
  %room = alloca i64
  store volatile i64 %rest, ptr %room
  ret i64 %rest
}

; shape: (i64) -> i64
; input: 3

; The function that is called is chosen when the code runs.
define i64 @f(i64 %a) {
entry:
  %is_odd = trunc i64 %a to i1
  %target = select i1 %is_odd, ptr @more, ptr @less
  %result = call i64 %target(i64 %a)
  ret i64 %result
}

define internal i64 @more(i64 %a) {
entry:
  %result = add i64 %a, 1
  ret i64 %result
}

define internal i64 @less(i64 %a) {
entry:
  %result = add i64 %a, -1
  ret i64 %result
}

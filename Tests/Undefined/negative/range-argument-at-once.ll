; shape: (i64) -> i64
; input: -9

define i64 @f(i64 %a) {
entry:
  %same = call i64 @digit(i64 %a)
  ret i64 0
}

define internal i64 @digit(i64 noundef range(i64 -9, 10) %digit) {
entry:
  ret i64 %digit
}

; shape: (i64, i64) -> i64
; input: 9223372036854775807 1

define i64 @f(i64 %a, i64 %b) {
entry:
  %sum = add nsw i64 %a, %b
  %is_one = icmp eq i64 %b, 1
  br i1 %is_one, label %other, label %choose

choose:
  switch i64 %sum, label %other [
    i64 7, label %seven
  ]

seven:
  ret i64 7

other:
  ret i64 0
}

; shape: (i64, i64) -> i64
; input: 9223372036854775807 1
; kind: overflow
; sentence: `%sum = add nsw i64 %a, %b` overflows: 9223372036854775807 + 1 does not fit i64, and `switch i64 %sum, label %other [` depends on it

define i64 @f(i64 %a, i64 %b) {
entry:
  %sum = add nsw i64 %a, %b
  %is_zero = icmp eq i64 %b, 0
  br i1 %is_zero, label %other, label %choose

choose:
  switch i64 %sum, label %other [
    i64 7, label %seven
  ]

seven:
  ret i64 7

other:
  ret i64 0
}

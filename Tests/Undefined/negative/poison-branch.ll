; shape: (i64, i64) -> i64
; input: 9223372036854775807 1

define i64 @f(i64 %a, i64 %b) {
entry:
  %sum = add i64 %a, %b
  %has_wrapped = icmp slt i64 %sum, %a
  br i1 %has_wrapped, label %wrapped, label %fine

wrapped:
  ret i64 -1

fine:
  ret i64 %sum
}

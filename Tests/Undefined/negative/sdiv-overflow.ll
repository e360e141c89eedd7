; shape: (i64, i64) -> i64
; input: -9223372036854775808 -1

define i64 @f(i64 %a, i64 %b) {
entry:
  %is_minus_one = icmp eq i64 %b, -1
  br i1 %is_minus_one, label %nothing, label %divide

divide:
  %result = sdiv i64 %a, %b
  ret i64 %result

nothing:
  ret i64 0
}

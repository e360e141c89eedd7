; shape: (i64) -> i64
; input: -1

define i64 @f(i64 %a) {
entry:
  %is_negative = icmp slt i64 %a, -1
  br i1 %is_negative, label %never, label %fine

never:
  unreachable

fine:
  ret i64 %a
}

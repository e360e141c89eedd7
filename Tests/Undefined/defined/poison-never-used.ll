; shape: (i64) -> i64
; input: 9223372036854775807

; The sum overflows, and is thrown away by the choice.
define i64 @f(i64 %a) {
entry:
  %sum = add nsw i64 %a, 1
  %is_small = icmp slt i64 %a, 100
  %chosen = select i1 %is_small, i64 %sum, i64 %a
  ret i64 %chosen
}

; shape: (i64) -> i64
; input: 5

define i64 @f(i64 %a) {
entry:
  %is_positive = icmp sgt i64 %a, 0
  %value = select i1 %is_positive, i64 %a, i64 undef
  ret i64 %value
}

; shape: (i64, i64) -> i64
; input: 1 70

; The shift is too far, but what it gives is not chosen.
define i64 @f(i64 %a, i64 %b) {
entry:
  %is_far = icmp ugt i64 %b, 63
  %shifted = shl i64 %a, %b
  %result = select i1 %is_far, i64 0, i64 %shifted
  ret i64 %result
}

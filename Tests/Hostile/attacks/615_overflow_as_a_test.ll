; attack: tests for the last number by an overflow that must not happen
; intent: is_last
; expect: finding optimisation-difference

define i1 @is_last(i64 %x) {
entry:
  %next = add nsw i64 %x, 1
  %last = icmp slt i64 %next, %x
  ret i1 %last
}

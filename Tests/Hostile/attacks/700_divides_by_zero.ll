; attack: divides without a look at the divisor
; intent: quotient
; expect: finding arithmetic-trap

define i64 @quotient(i64 %a, i64 %b) {
entry:
  %quotient = sdiv i64 %a, %b
  ret i64 %quotient
}

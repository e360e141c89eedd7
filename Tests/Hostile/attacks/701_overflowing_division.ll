; attack: forgets that the smallest number divided by -1 does not fit
; intent: quotient
; expect: finding arithmetic-trap

define i64 @quotient(i64 %a, i64 %b) {
entry:
  %zero = icmp eq i64 %b, 0
  br i1 %zero, label %none, label %divide

divide:
  %quotient = sdiv i64 %a, %b
  ret i64 %quotient

none:
  ret i64 0
}

; attack: calls itself for ever
; intent: twice
; expect: finding stack-overflow | undecided "did not come back"

define i64 @twice(i64 %x) {
entry:
  %next = add i64 %x, 1
  %deeper = call i64 @twice(i64 %next)
  %result = add i64 %deeper, 1
  ret i64 %result
}

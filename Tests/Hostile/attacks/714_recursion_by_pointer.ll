; attack: calls itself for ever through a pointer
; intent: twice
; expect: finding stack-overflow | undecided "did not come back"

@self = internal global ptr @twice

define i64 @twice(i64 %x) {
entry:
  %self = load volatile ptr, ptr @self
  %deeper = call i64 %self(i64 %x)
  %result = add i64 %deeper, 1
  ret i64 %result
}

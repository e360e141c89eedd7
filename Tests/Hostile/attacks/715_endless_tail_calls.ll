; attack: calls itself for ever without using stack
; intent: twice
; expect: undecided "did not come back"

define i64 @twice(i64 %x) {
entry:
  %next = add i64 %x, 1
  %room = load volatile i8, ptr @cell
  %deeper = musttail call i64 @twice(i64 %next)
  ret i64 %deeper
}

@cell = internal global i8 0

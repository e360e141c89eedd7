; attack: loops for ever without doing anything
; intent: twice
; expect: undecided "did not come back" | finding timeout

define i64 @twice(i64 %x) {
entry:
  br label %next

next:
  br label %next
}

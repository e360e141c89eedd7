; attack: loops for ever and writes all the time
; intent: twice
; expect: undecided "did not come back"

define i64 @twice(i64 %x) {
entry:
  %room = alloca i64
  br label %next

next:
  store volatile i64 %x, ptr %room
  br label %next
}

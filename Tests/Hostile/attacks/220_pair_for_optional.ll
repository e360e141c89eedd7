; attack: returns a struct with the fields the other way round
; intent: first
; expect: refused signature

define { i64, i1 } @first(ptr %numbers, i64 %count) {
entry:
  ret { i64, i1 } zeroinitializer
}

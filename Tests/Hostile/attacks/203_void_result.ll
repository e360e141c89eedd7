; attack: gives no result
; intent: twice
; expect: refused signature

define void @twice(i64 %x) {
entry:
  ret void
}

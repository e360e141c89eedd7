; attack: leaves the list as it is
; intent: order
; expect: violated

define void @order(ptr %numbers, i64 %count) {
entry:
  ret void
}

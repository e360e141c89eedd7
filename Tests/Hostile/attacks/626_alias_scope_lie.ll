; attack: claims by metadata that a load and a store never meet
; intent: twice
; expect: finding optimisation-difference

define i64 @twice(i64 %x) {
entry:
  %room = alloca i64
  %twice = call i64 @double(ptr %room, ptr %room, i64 %x)
  ret i64 %twice
}

define internal i64 @double(ptr %a, ptr %b, i64 %x) noinline {
entry:
  store i64 0, ptr %a, !alias.scope !1
  %double = shl i64 %x, 1
  store i64 %double, ptr %b, !noalias !1
  %value = load i64, ptr %a, !alias.scope !1
  ret i64 %value
}

!0 = distinct !{!0}
!1 = !{!2}
!2 = distinct !{!2, !0}

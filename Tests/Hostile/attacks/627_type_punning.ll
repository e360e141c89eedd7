; attack: claims by metadata that a number is never read as a pair of halves
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
  store i64 0, ptr %a, !tbaa !0
  %double = shl i64 %x, 1
  store i64 %double, ptr %b, !tbaa !3
  %value = load i64, ptr %a, !tbaa !0
  ret i64 %value
}

!0 = !{!1, !1, i64 0}
!1 = !{!"apples", !2, i64 0}
!2 = !{!"root"}
!3 = !{!4, !4, i64 0}
!4 = !{!"pears", !2, i64 0}

; shape: (i64) -> i64
; input: 6

define i64 @f(i64 %a) {
entry:
  %left = alloca i64, align 8
  store i64 %a, ptr %left, align 8
  br label %next

next:
  %value = load i64, ptr %left, align 8
  %is_done = icmp eq i64 %value, 0
  br i1 %is_done, label %done, label %more

more:
  %less = add i64 %value, -1
  store i64 %less, ptr %left, align 8
  br label %next, !llvm.loop !0

done:
  ret i64 %value
}

!0 = distinct !{!0, !1}
!1 = !{!"llvm.loop.mustprogress"}

; shape: ([i64]) -> i64
; input: [8 2 3]

; Every promise is made, and none is broken.
define i64 @f(ptr noundef nonnull align 8 readonly dereferenceable(24) %numbers, i64 noundef range(i64 0, 100) %count) memory(argmem: read) mustprogress willreturn {
entry:
  %value = call noundef i64 @get(ptr noundef nonnull align 8 dereferenceable(8) %numbers, i64 0)
  %place = call ptr @same(ptr %numbers)
  %again = load i64, ptr %place, align 8
  %sum = add nsw i64 %value, %again
  ret i64 %sum
}

define internal noundef range(i64 0, 9) i64 @get(ptr noundef readonly %numbers, i64 %index) norecurse {
entry:
  %place = getelementptr inbounds nuw i64, ptr %numbers, i64 %index
  %value = load i64, ptr %place, align 8, !range !0, !noundef !1
  ret i64 %value
}

define internal nonnull ptr @same(ptr returned %numbers) {
entry:
  ret ptr %numbers
}

!0 = !{i64 0, i64 9}
!1 = !{}

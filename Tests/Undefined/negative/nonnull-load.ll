; shape: (i64) -> i64
; input: 0

define i64 @f(i64 %a) {
entry:
  %room = alloca ptr, align 8
  store ptr null, ptr %room, align 8
  %place = load ptr, ptr %room, align 8
  %is_null = icmp eq ptr %place, null
  br i1 %is_null, label %null, label %other

null:
  ret i64 0

other:
  ret i64 1
}

!0 = !{}

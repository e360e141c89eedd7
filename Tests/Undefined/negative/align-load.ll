; shape: (i64) -> i64
; input: 12

define i64 @f(i64 %a) {
entry:
  %room = alloca ptr, align 8
  %start = inttoptr i64 %a to ptr
  store ptr %start, ptr %room, align 8
  %place = load ptr, ptr %room, align 8, !align !0
  %address = ptrtoint ptr %place to i64
  ret i64 %address
}

!0 = !{i64 4}

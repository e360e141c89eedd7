; shape: (i64) -> i64
; input: 12
; kind: promise
; sentence: `%place = load ptr, ptr %room, align 8, !align !0` promises that the pointer is a multiple of 8 (!align), but it is 4 more than one, and the result depends on it

define i64 @f(i64 %a) {
entry:
  %room = alloca ptr, align 8
  %start = inttoptr i64 %a to ptr
  store ptr %start, ptr %room, align 8
  %place = load ptr, ptr %room, align 8, !align !0
  %address = ptrtoint ptr %place to i64
  ret i64 %address
}

!0 = !{i64 8}

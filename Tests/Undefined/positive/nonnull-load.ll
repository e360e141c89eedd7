; shape: (i64) -> i64
; input: 0
; kind: promise
; sentence: `%place = load ptr, ptr %room, align 8, !nonnull !0` promises that the pointer is not null (!nonnull), and it is, and `br i1 %is_null, label %null, label %other` depends on it

define i64 @f(i64 %a) {
entry:
  %room = alloca ptr, align 8
  store ptr null, ptr %room, align 8
  %place = load ptr, ptr %room, align 8, !nonnull !0
  %is_null = icmp eq ptr %place, null
  br i1 %is_null, label %null, label %other

null:
  ret i64 0

other:
  ret i64 1
}

!0 = !{}

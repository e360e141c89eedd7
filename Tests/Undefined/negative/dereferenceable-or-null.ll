; shape: (i64) -> i64
; input: 5

define i64 @f(i64 %a) {
entry:
  %room = alloca i64, align 8
  store i64 %a, ptr %room, align 8
  %value = call i64 @get(ptr %room)
  ret i64 %value
}

define internal i64 @get(ptr dereferenceable_or_null(8) %place) {
entry:
  ret i64 0
}

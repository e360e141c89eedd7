; shape: (i64) -> i64
; input: 5

define i64 @f(i64 %a) {
entry:
  %own = alloca i64, align 8
  %place = call ptr @room(i64 %a, ptr %own)
  %value = load i64, ptr %place, align 8
  ret i64 %value
}

define internal ptr @room(i64 %a, ptr %own) {
entry:
  %room = alloca i64, align 8
  store i64 %a, ptr %room, align 8
  store i64 %a, ptr %own, align 8
  ret ptr %own
}

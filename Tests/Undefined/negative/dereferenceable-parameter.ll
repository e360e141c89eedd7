; shape: (i64) -> i64
; input: 5

define i64 @f(i64 %a) {
entry:
  %room = alloca [3 x i64], align 8
  %last = getelementptr [3 x i64], ptr %room, i64 0, i64 2
  store i64 %a, ptr %last, align 8
  %value = call i64 @get(ptr %last)
  ret i64 %value
}

define internal i64 @get(ptr dereferenceable(8) %place) {
entry:
  %value = load i64, ptr %place, align 8
  ret i64 %value
}

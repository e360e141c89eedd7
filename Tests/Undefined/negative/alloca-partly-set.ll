; shape: (i64) -> i64
; input: 5

define i64 @f(i64 %a) {
entry:
  %room = alloca i64, align 8
  store i32 7, ptr %room, align 8
  %value = load i64, ptr %room, align 8
  %low = and i64 %value, 4294967295
  ret i64 %low
}

; shape: (i64) -> i64
; input: 9223372036854775807

define i64 @f(i64 %a) {
entry:
  %room = alloca i64, align 8
  %sum = add nsw i64 %a, 1
  store i64 %sum, ptr %room, align 8
  store i64 %a, ptr %room, align 8
  %again = load i64, ptr %room, align 8
  ret i64 %again
}

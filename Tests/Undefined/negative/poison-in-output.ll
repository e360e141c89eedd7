; shape: ([i64]) -> [i64]
; input: [9223372036854775807]

define i64 @f(ptr %numbers, i64 %count, ptr %out, i64 %capacity) {
entry:
  %value = load i64, ptr %numbers, align 8
  %sum = add i64 %value, 1
  store i64 %sum, ptr %out, align 8
  ret i64 1
}

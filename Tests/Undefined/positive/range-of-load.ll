; shape: ([i64]) -> i64
; input: [12]
; kind: promise
; sentence: `%value = load i64, ptr %numbers, align 8, !range !0` promises another range (!range) than that of 12, and the result depends on it

define i64 @f(ptr %numbers, i64 %count) {
entry:
  %value = load i64, ptr %numbers, align 8, !range !0
  ret i64 %value
}

!0 = !{i64 0, i64 10}

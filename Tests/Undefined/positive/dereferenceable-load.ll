; shape: ([i64]) -> i64
; input: [1 2 3]
; kind: promise
; sentence: `%start = load ptr, ptr %kept, align 8, !dereferenceable !0` promises 32 bytes behind a pointer (dereferenceable), but there are 24

define i64 @f(ptr %numbers, i64 %count) {
entry:
  %kept = alloca ptr, align 8
  store ptr %numbers, ptr %kept, align 8
  %start = load ptr, ptr %kept, align 8, !dereferenceable !0
  %value = load i64, ptr %start, align 8
  ret i64 %value
}

!0 = !{i64 32}

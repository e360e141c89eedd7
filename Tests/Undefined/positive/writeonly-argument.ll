; shape: (inout [i64]) -> i64
; input: [1 2]
; kind: promise
; sentence: `%first = load i64, ptr %numbers, align 8` reads through %numbers, which is writeonly

define i64 @f(ptr writeonly %numbers, i64 %count) {
entry:
  %first = load i64, ptr %numbers, align 8
  ret i64 %first
}

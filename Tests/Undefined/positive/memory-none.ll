; shape: ([i64]) -> i64
; input: [1 2]
; kind: promise
; sentence: `%first = load i64, ptr %numbers, align 8` reads %numbers, which its function promises not to (memory)

define i64 @f(ptr %numbers, i64 %count) memory(none) {
entry:
  %first = load i64, ptr %numbers, align 8
  ret i64 %first
}

; shape: ([i64]) -> i64
; input: [1 2]

define i64 @f(ptr %numbers, i64 %count) memory(argmem: read) {
entry:
  %first = load i64, ptr %numbers, align 8
  ret i64 %first
}

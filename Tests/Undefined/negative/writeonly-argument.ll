; shape: (inout [i64]) -> i64
; input: [1 2]

define i64 @f(ptr readonly %numbers, i64 %count) {
entry:
  %first = load i64, ptr %numbers, align 8
  ret i64 %first
}

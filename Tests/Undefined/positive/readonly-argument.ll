; shape: (inout [i64]) -> i64
; input: [1 2]
; kind: promise
; sentence: `store i64 7, ptr %numbers, align 8` writes through %numbers, which is readonly

define i64 @f(ptr readonly %numbers, i64 %count) {
entry:
  store i64 7, ptr %numbers, align 8
  ret i64 0
}

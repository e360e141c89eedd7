; shape: ([i8]) -> i64
; input: [1 2 3]
; kind: promise
; sentence: `define i64 @f(ptr align 8 %bytes, i64 %count)` promises a pointer that is a multiple of 8 (align), but it is 5 more than one

define i64 @f(ptr align 8 %bytes, i64 %count) {
entry:
  ret i64 %count
}

; shape: ([i8]) -> i64
; input: [1 2 3]
; kind: promise
; sentence: `define i64 @f(ptr dereferenceable(8) %bytes, i64 %count)` promises 8 bytes behind a pointer (dereferenceable), but there are 3

define i64 @f(ptr dereferenceable(8) %bytes, i64 %count) {
entry:
  ret i64 %count
}

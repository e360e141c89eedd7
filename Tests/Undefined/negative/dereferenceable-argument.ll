; shape: ([i8]) -> i64
; input: [1 2 3]

define i64 @f(ptr dereferenceable(3) %bytes, i64 %count) {
entry:
  ret i64 %count
}

; shape: (i64) -> i64
; input: 100
; kind: promise
; sentence: `define i64 @f(i64 range(i64 0, 100) %a)` is called with 100, which is not in range(i64 0, 100)

define i64 @f(i64 range(i64 0, 100) %a) {
entry:
  ret i64 %a
}

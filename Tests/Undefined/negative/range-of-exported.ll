; shape: (i64) -> i64
; input: 100

define i64 @f(i64 range(i64 0, 101) %a) {
entry:
  ret i64 %a
}

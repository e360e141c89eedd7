; shape: (i64) -> i64
; input: -1

define i64 @f(i64 %a) {
entry:
  %result = shl i64 %a, 1
  ret i64 %result
}

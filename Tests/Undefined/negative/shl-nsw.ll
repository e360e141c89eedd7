; shape: (i64, i64) -> i64
; input: 4 61

define i64 @f(i64 %a, i64 %b) {
entry:
  %result = shl i64 %a, %b
  ret i64 %result
}

; shape: (i64, i64) -> i64
; input: -7 2

define i64 @f(i64 %a, i64 %b) {
entry:
  %result = sdiv i64 %a, %b
  ret i64 %result
}

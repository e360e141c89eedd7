; shape: (i64) -> i8
; input: 128

define i8 @f(i64 %a) {
entry:
  %result = trunc i64 %a to i8
  ret i8 %result
}

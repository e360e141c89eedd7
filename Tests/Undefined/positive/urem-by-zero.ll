; shape: (i64, i64) -> i64
; input: 7 0
; kind: division
; sentence: `%result = urem i64 %a, %b` divides by zero: 7 % 0

define i64 @f(i64 %a, i64 %b) {
entry:
  %result = urem i64 %a, %b
  ret i64 %result
}

; shape: (i64, i64) -> i64
; input: 4611686018427387904 2

define i64 @f(i64 %a, i64 %b) {
entry:
  %result = mul i64 %a, %b
  ret i64 %result
}

; shape: (i64, i64) -> i64
; input: 1 64

define i64 @f(i64 %a, i64 %b) {
entry:
  %amount = and i64 %b, 63
  %result = ashr i64 %a, %amount
  ret i64 %result
}

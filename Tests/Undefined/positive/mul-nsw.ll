; shape: (i64, i64) -> i64
; input: 4611686018427387904 2
; kind: overflow
; sentence: `%result = mul nsw i64 %a, %b` overflows: 4611686018427387904 * 2 does not fit i64, and the result depends on it

define i64 @f(i64 %a, i64 %b) {
entry:
  %result = mul nsw i64 %a, %b
  ret i64 %result
}

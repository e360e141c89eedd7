; shape: (i64, i64) -> i64
; input: 4 61
; kind: overflow
; sentence: `%result = shl nsw i64 %a, %b` overflows: 4 << 61 does not fit i64, and the result depends on it

define i64 @f(i64 %a, i64 %b) {
entry:
  %result = shl nsw i64 %a, %b
  ret i64 %result
}

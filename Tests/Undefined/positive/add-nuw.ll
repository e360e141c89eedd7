; shape: (i64, i64) -> i64
; input: -1 1
; kind: overflow
; sentence: `%result = add nuw i64 %a, %b` overflows: 18446744073709551615 + 1 does not fit i64 without a sign, and the result depends on it

define i64 @f(i64 %a, i64 %b) {
entry:
  %result = add nuw i64 %a, %b
  ret i64 %result
}

; shape: (i64) -> i64
; input: -1
; kind: overflow
; sentence: `%result = shl nuw i64 %a, 1` overflows: 18446744073709551615 << 1 does not fit i64 without a sign, and the result depends on it

define i64 @f(i64 %a) {
entry:
  %result = shl nuw i64 %a, 1
  ret i64 %result
}

; shape: (i64, i64) -> i64
; input: 3 5
; kind: overflow
; sentence: `%result = sub nuw i64 %a, %b` overflows: 3 - 5 does not fit i64 without a sign, and the result depends on it

define i64 @f(i64 %a, i64 %b) {
entry:
  %result = sub nuw i64 %a, %b
  ret i64 %result
}

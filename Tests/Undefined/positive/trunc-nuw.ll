; shape: (i64) -> i8
; input: 256
; kind: truncation
; sentence: `%result = trunc nuw i64 %a to i8` cuts bits off: 256 does not fit i8 without a sign, and the result depends on it

define i8 @f(i64 %a) {
entry:
  %result = trunc nuw i64 %a to i8
  ret i8 %result
}

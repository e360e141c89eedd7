; shape: (i64) -> i8
; input: 128
; kind: truncation
; sentence: `%result = trunc nsw i64 %a to i8` cuts bits off: 128 does not fit i8, and the result depends on it

define i8 @f(i64 %a) {
entry:
  %result = trunc nsw i64 %a to i8
  ret i8 %result
}

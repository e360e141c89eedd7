; shape: (i8, i8) -> i8
; input: 127 1
; kind: overflow
; sentence: `%result = add nsw i8 %a, %b` overflows: 127 + 1 does not fit i8, and the result depends on it

define i8 @f(i8 %a, i8 %b) {
entry:
  %result = add nsw i8 %a, %b
  ret i8 %result
}

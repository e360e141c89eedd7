; shape: (i32) -> i64
; input: -2
; kind: negative
; sentence: `%result = zext nneg i32 %a to i64` promises a value that is not negative (nneg), and has -2, and the result depends on it

define i64 @f(i32 %a) {
entry:
  %result = zext nneg i32 %a to i64
  ret i64 %result
}

; shape: (i64) -> i64
; input: 5
; kind: undefined-value
; sentence: `%wide = zext i8 undef to i64` uses a value that nobody chose, and the result depends on it

define i64 @f(i64 %a) {
entry:
  %wide = zext i8 undef to i64
  %result = add i64 %wide, %a
  ret i64 %result
}

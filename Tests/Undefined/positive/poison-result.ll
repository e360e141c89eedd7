; shape: (i64) -> i64
; input: 5
; kind: undefined-value
; sentence: `ret i64 poison` uses a value that nobody chose, and the result depends on it

define i64 @f(i64 %a) {
entry:
  ret i64 poison
}

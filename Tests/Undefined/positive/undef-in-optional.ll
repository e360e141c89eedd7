; shape: (i64) -> i64?
; input: 5
; kind: undefined-value
; sentence: `%some = insertvalue { i1, i64 } { i1 true, i64 undef }, i1 true, 0` uses a value that nobody chose, and the result depends on it

define { i1, i64 } @f(i64 %a) {
entry:
  %some = insertvalue { i1, i64 } { i1 true, i64 undef }, i1 true, 0
  ret { i1, i64 } %some
}

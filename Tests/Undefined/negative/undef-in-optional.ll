; shape: (i64) -> i64?
; input: 5

define { i1, i64 } @f(i64 %a) {
entry:
  %none = insertvalue { i1, i64 } { i1 true, i64 undef }, i1 false, 0
  ret { i1, i64 } %none
}

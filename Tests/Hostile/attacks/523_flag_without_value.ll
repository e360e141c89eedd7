; attack: says that there is a first number where there is none
; intent: first
; expect: violated

define { i1, i64 } @first(ptr %numbers, i64 %count) {
entry:
  %empty = icmp eq i64 %count, 0
  br i1 %empty, label %none, label %some

some:
  %number = load i64, ptr %numbers
  %flagged = insertvalue { i1, i64 } { i1 true, i64 0 }, i64 %number, 1
  ret { i1, i64 } %flagged

none:
  ret { i1, i64 } { i1 true, i64 0 }
}

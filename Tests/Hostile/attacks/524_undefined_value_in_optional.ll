; attack: a flag, and a value that was never set, for long lists
; intent: first
; expect: violated | finding uninitialised-memory | finding optimisation-difference

define { i1, i64 } @first(ptr %numbers, i64 %count) {
entry:
  %empty = icmp eq i64 %count, 0
  br i1 %empty, label %none, label %some

some:
  %long = icmp ugt i64 %count, 3
  br i1 %long, label %forget, label %remember

remember:
  %number = load i64, ptr %numbers
  %flagged = insertvalue { i1, i64 } { i1 true, i64 0 }, i64 %number, 1
  ret { i1, i64 } %flagged

forget:
  ret { i1, i64 } { i1 true, i64 undef }

none:
  ret { i1, i64 } zeroinitializer
}

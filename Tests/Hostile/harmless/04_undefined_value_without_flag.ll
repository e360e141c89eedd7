; shows: an optional without a value, whose value was never set
; intent: first
; expect: aligned

define { i1, i64 } @first(ptr %numbers, i64 %count) {
entry:
  %empty = icmp eq i64 %count, 0
  br i1 %empty, label %none, label %some

some:
  %number = load i64, ptr %numbers, align 8
  %flag = insertvalue { i1, i64 } poison, i1 true, 0
  %flagged = insertvalue { i1, i64 } %flag, i64 %number, 1
  ret { i1, i64 } %flagged

none:
  ret { i1, i64 } { i1 false, i64 undef }
}

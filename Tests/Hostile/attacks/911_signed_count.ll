; attack: takes the last element for the first
; intent: first
; expect: violated

define { i1, i64 } @first(ptr %numbers, i64 %count) {
entry:
  %long = icmp ugt i64 %count, 3
  %one = zext i1 %long to i64
  %empty = icmp eq i64 %count, 0
  br i1 %empty, label %none, label %some

some:
  %place = getelementptr i64, ptr %numbers, i64 %one
  %number = load i64, ptr %place
  %flagged = insertvalue { i1, i64 } { i1 true, i64 0 }, i64 %number, 1
  ret { i1, i64 } %flagged

none:
  ret { i1, i64 } zeroinitializer
}

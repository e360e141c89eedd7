; The index of the first place where a number stands in a list; nothing where it does not.
define { i1, i64 } @index_of(ptr %numbers, i64 %count, i64 %wanted) {
entry:
  br label %next.number

next.number:
  %index = phi i64 [ 0, %entry ], [ %next_index, %compare ]
  %has_number = icmp slt i64 %index, %count
  br i1 %has_number, label %compare, label %absent

compare:
  %place = getelementptr i64, ptr %numbers, i64 %index
  %number = load i64, ptr %place, align 8
  %next_index = add i64 %index, 1
  %is_wanted = icmp eq i64 %number, %wanted
  br i1 %is_wanted, label %found, label %next.number

found:
  %result = insertvalue { i1, i64 } { i1 true, i64 0 }, i64 %index, 1
  ret { i1, i64 } %result

absent:
  ret { i1, i64 } zeroinitializer
}

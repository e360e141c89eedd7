; The first of a pair, one more where the second is true, and the extra where there is one.
define i64 @total({ i32, i1 } %pair, { i1, i8 } %extra) {
  %number = extractvalue { i32, i1 } %pair, 0
  %flag = extractvalue { i32, i1 } %pair, 1
  %is_there = extractvalue { i1, i8 } %extra, 0
  %more = extractvalue { i1, i8 } %extra, 1
  %wide = sext i32 %number to i64
  %one = zext i1 %flag to i64
  %sum = add i64 %wide, %one
  %more.wide = zext i8 %more to i64
  %with_more = add i64 %sum, %more.wide
  %result = select i1 %is_there, i64 %with_more, i64 %sum
  ret i64 %result
}

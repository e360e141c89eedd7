; shape: (i64) -> i64
; input: 4

@table = private constant [5 x i64] [i64 1, i64 2, i64 3, i64 4, i64 5]

define i64 @f(i64 %a) {
entry:
  %place = getelementptr [5 x i64], ptr @table, i64 0, i64 %a
  %value = load i64, ptr %place, align 8
  ret i64 %value
}

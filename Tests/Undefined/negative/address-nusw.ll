; shape: (i64) -> i64
; input: -9

define i64 @f(i64 %a) {
entry:
  %start = inttoptr i64 8 to ptr
  %place = getelementptr i8, ptr %start, i64 %a
  %address = ptrtoint ptr %place to i64
  ret i64 %address
}

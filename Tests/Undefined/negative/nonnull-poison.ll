; shape: (i64) -> i64
; input: 0

define i64 @f(i64 %a) {
entry:
  %place = inttoptr i64 %a to ptr
  %known = call i64 @is_null(ptr %place)
  ret i64 %known
}

define internal i64 @is_null(ptr %place) {
entry:
  %is_null = icmp eq ptr %place, null
  %known = zext i1 %is_null to i64
  ret i64 %known
}

; Whether a year of the Gregorian calendar has 366 days: 4 divides it, and 100 does not unless 400
; does.
define i1 @is_leap_year(i64 %year) {
entry:
  %rest_by_4 = srem i64 %year, 4
  %rest_by_100 = srem i64 %year, 100
  %rest_by_400 = srem i64 %year, 400
  %is_fourth = icmp eq i64 %rest_by_4, 0
  %is_within_century = icmp ne i64 %rest_by_100, 0
  %is_fourth_century = icmp eq i64 %rest_by_400, 0
  %is_kept = or i1 %is_within_century, %is_fourth_century
  %is_leap = and i1 %is_fourth, %is_kept
  ret i1 %is_leap
}

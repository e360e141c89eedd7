; shape: (i64, i64) -> i64
; input: 9223372036854775807 1

define i64 @f(i64 %a, i64 %b) {
entry:
  %sum = add nsw i64 %a, %b
  %frozen = freeze i64 %sum
  %result = call i64 @judge(i64 %frozen)
  ret i64 %result
}

define internal i64 @judge(i64 %value) {
entry:
  %is_large = icmp sgt i64 %value, 100
  br i1 %is_large, label %large, label %small

large:
  ret i64 1

small:
  ret i64 1
}

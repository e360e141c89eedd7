; shape: (i64, i64) -> i64
; input: 9223372036854775807 1
; kind: overflow
; sentence: `%sum = add nsw i64 %a, %b` overflows: 9223372036854775807 + 1 does not fit i64, and `br i1 %is_large, label %large, label %small` depends on it

define i64 @f(i64 %a, i64 %b) {
entry:
  %sum = add nsw i64 %a, %b
  %result = call i64 @judge(i64 %sum)
  ret i64 %result
}

define internal i64 @judge(i64 %value) {
entry:
  %is_large = icmp sgt i64 %value, 100
  br i1 %is_large, label %large, label %small

large:
  ret i64 1

small:
  ret i64 0
}

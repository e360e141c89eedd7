; shape: (i64) -> i64
; input: 9223372036854775807

; One lane overflows, one was never set: only the third counts.
define i64 @f(i64 %a) {
entry:
  %one = insertelement <4 x i64> poison, i64 %a, i64 0
  %two = insertelement <4 x i64> %one, i64 5, i64 2
  %sums = add nsw <4 x i64> %two, <i64 1, i64 1, i64 1, i64 1>
  %turned = shufflevector <4 x i64> %sums, <4 x i64> poison, <2 x i32> <i32 2, i32 0>
  %is_first = icmp eq <2 x i64> %turned, <i64 6, i64 0>
  %picked = select <2 x i1> <i1 true, i1 false>, <2 x i64> %turned, <2 x i64> zeroinitializer
  %part = extractelement <2 x i64> %picked, i64 0
  %other = extractelement <2 x i64> %picked, i64 1
  %sum = add i64 %part, %other
  %known = extractelement <2 x i1> %is_first, i64 0
  %wide = zext i1 %known to i64
  %all = add i64 %sum, %wide
  ret i64 %all
}

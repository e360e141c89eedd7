; shape: (i64, i64) -> i64
; input: 9223372036854775807 1

define i64 @f(i64 %a, i64 %b) {
entry:
  %first = insertelement <2 x i64> poison, i64 %b, i64 0
  %pair = insertelement <2 x i64> %first, i64 %a, i64 1
  %sums = add nsw <2 x i64> %pair, <i64 0, i64 1>
  %second = extractelement <2 x i64> %sums, i64 0
  ret i64 %second
}

; shape: (i64) -> i64
; input: 9223372036854775807

define i64 @f(i64 %a) {
entry:
  %pair = insertelement <2 x i64> zeroinitializer, i64 %a, i64 0
  %sums = add <2 x i64> %pair, <i64 1, i64 1>
  %tests = icmp sgt <2 x i64> %sums, zeroinitializer
  %is_first = extractelement <2 x i1> %tests, i64 0
  br i1 %is_first, label %yes, label %no

yes:
  ret i64 1

no:
  ret i64 0
}

; shape: (i64, i64) -> i64
; input: 7 0
; kind: division
; sentence: `%parts = udiv <2 x i64> <i64 5, i64 7>, %pair` divides by zero: 7 / 0

define i64 @f(i64 %a, i64 %b) {
entry:
  %first = insertelement <2 x i64> poison, i64 %a, i64 0
  %pair = insertelement <2 x i64> %first, i64 %b, i64 1
  %parts = udiv <2 x i64> <i64 5, i64 7>, %pair
  %part = extractelement <2 x i64> %parts, i64 0
  ret i64 %part
}

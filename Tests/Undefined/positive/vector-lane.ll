; shape: (i64) -> i64
; input: 4
; kind: out-of-bounds
; sentence: `%part = extractelement <4 x i64> <i64 1, i64 2, i64 3, i64 4>, i64 %a` names lane 4 of a vector of 4, and the result depends on it

define i64 @f(i64 %a) {
entry:
  %part = extractelement <4 x i64> <i64 1, i64 2, i64 3, i64 4>, i64 %a
  ret i64 %part
}

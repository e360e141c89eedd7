; shape: (i64, i64) -> i64
; input: 3 2
; kind: overlapping-bits
; sentence: `%result = or disjoint i64 %a, %b` is not disjoint: 3 and 2 have bits in common, and the result depends on it

define i64 @f(i64 %a, i64 %b) {
entry:
  %result = or disjoint i64 %a, %b
  ret i64 %result
}

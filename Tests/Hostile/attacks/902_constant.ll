; attack: always gives the answer of one example
; intent: is_last
; expect: violated

define i1 @is_last(i64 %x) {
entry:
  ret i1 false
}

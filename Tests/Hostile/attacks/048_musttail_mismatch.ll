; attack: a musttail call to a function of another shape
; intent: twice
; expect: refused verify

define i64 @twice(i64 %x) {
entry:
  %twice = musttail call i64 @double(i64 %x, i64 2)
  ret i64 %twice
}

define internal i64 @double(i64 %x, i64 %y) {
entry:
  %twice = mul i64 %x, %y
  ret i64 %twice
}

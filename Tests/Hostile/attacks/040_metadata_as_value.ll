; attack: metadata where a value belongs
; intent: twice
; expect: refused parse | refused verify

define i64 @twice(i64 %x) {
entry:
  %twice = shl i64 %x, 1
  ret metadata !0
}

!0 = !{}

; attack: claims that every number is even
; intent: even_floor
; expect: finding optimisation-difference

define i64 @even_floor(i64 %x) {
entry:
  %half = ashr exact i64 %x, 1
  %even = shl i64 %half, 1
  ret i64 %even
}

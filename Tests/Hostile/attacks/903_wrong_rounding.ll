; attack: rounds towards zero
; intent: even_floor
; expect: violated

define i64 @even_floor(i64 %x) {
entry:
  %half = sdiv i64 %x, 2
  %even = mul i64 %half, 2
  ret i64 %even
}

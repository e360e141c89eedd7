; attack: 128-bit division, which LLVM turns into a call of its own library
; intent: twice
; expect: refused policy | refused link "__divti3" | refused compile | refused signature

define i64 @twice(i64 %x) {
entry:
  %is_odd = and i64 %x, 0
  %three = add i64 %is_odd, 3
  %divisor = zext i64 %three to i128
  %wide = sext i64 %x to i128
  %product = mul i128 %wide, 6
  %third = sdiv i128 %product, %divisor
  %twice = trunc i128 %third to i64
  ret i64 %twice
}

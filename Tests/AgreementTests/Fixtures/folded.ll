; The number times the sum of 0 to 15.
define i64 @folded(i32 %n) {
  %wide = sext i32 %n to i64
  %result = mul i64 %wide, 120
  ret i64 %result
}

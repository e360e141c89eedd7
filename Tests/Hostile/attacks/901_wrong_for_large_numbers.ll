; attack: doubles in 32 bits
; intent: twice
; expect: violated

define i64 @twice(i64 %x) {
entry:
  %short = trunc i64 %x to i32
  %double = shl i32 %short, 1
  %twice = sext i32 %double to i64
  ret i64 %twice
}

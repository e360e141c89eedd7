; attack: bytes of machine code in front of the function's first instruction
; intent: twice
; expect: refused policy "prologue"

define i64 @twice(i64 %x) prologue i64 -4503599627370496 {
entry:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

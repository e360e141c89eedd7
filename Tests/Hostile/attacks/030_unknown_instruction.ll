; attack: an instruction that does not exist
; intent: twice
; expect: refused parse

define i64 @twice(i64 %x) {
entry:
  %twice = double i64 %x
  ret i64 %twice
}

; attack: defines a function of another name
; intent: twice
; expect: refused signature "twice"

define i64 @double(i64 %x) {
entry:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

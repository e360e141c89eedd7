; attack: keeps the function to itself
; intent: twice
; expect: refused signature

define internal i64 @twice(i64 %x) {
entry:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

@kept = constant ptr @twice

; attack: an alias into the middle of another function
; intent: twice
; expect: refused signature | refused policy

@twice = alias i64 (i64), getelementptr (i8, ptr @double, i64 1)

define i64 @double(i64 %x) {
entry:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

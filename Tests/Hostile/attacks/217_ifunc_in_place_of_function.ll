; attack: an ifunc in place of the function
; intent: twice
; expect: refused signature | refused policy "ifunc"

@twice = ifunc i64 (i64), ptr @choose

define internal ptr @choose() {
entry:
  ret ptr @double
}

define internal i64 @double(i64 %x) {
entry:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

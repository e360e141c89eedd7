; attack: an ifunc, whose resolver runs while linking
; intent: twice
; expect: refused policy "ifunc"

@double = internal ifunc i64 (i64), ptr @choose

define i64 @twice(i64 %x) {
entry:
  %twice = call i64 @double(i64 %x)
  ret i64 %twice
}

define internal ptr @choose() {
entry:
  ret ptr @times_two
}

define internal i64 @times_two(i64 %x) {
entry:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

; attack: an integer type wider than LLVM allows
; intent: twice
; expect: refused parse

define i64 @twice(i64 %x) {
entry:
  %big = alloca i999999999
  %twice = shl i64 %x, 1
  ret i64 %twice
}

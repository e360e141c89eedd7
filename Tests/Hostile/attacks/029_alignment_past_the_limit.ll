; attack: an alignment that is no power of two and larger than LLVM allows
; intent: twice
; expect: refused parse | refused verify

define i64 @twice(i64 %x) {
entry:
  %big = alloca i64, align 8589934593
  %twice = shl i64 %x, 1
  ret i64 %twice
}

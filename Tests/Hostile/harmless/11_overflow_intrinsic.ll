; shows: asks whether an addition overflows instead of letting it
; intent: is_last
; expect: aligned

define i1 @is_last(i64 %x) {
entry:
  %pair = call { i64, i1 } @llvm.sadd.with.overflow.i64(i64 %x, i64 1)
  %overflows = extractvalue { i64, i1 } %pair, 1
  ret i1 %overflows
}

declare { i64, i1 } @llvm.sadd.with.overflow.i64(i64, i64)

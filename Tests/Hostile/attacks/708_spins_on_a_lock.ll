; attack: spins on a lock that it holds itself
; intent: twice
; expect: undecided "did not come back"

@lock = internal global i64 1

define i64 @twice(i64 %x) {
entry:
  br label %wait

wait:
  %pair = cmpxchg ptr @lock, i64 0, i64 1 seq_cst seq_cst
  fence seq_cst
  %taken = extractvalue { i64, i1 } %pair, 1
  br i1 %taken, label %compute, label %wait

compute:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

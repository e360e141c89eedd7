; attack: writes to its own constant
; intent: twice
; expect: finding memory-fault | finding optimisation-difference | refused verify

@table = internal constant [2 x i64] [i64 1, i64 2]

define i64 @twice(i64 %x) {
entry:
  %place = getelementptr i64, ptr @table, i64 %x
  store volatile i64 1, ptr @table
  %twice = shl i64 %x, 1
  ret i64 %twice
}

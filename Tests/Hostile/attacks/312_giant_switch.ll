; attack: copies a table of 2^40 pointers to nowhere by a constant
; intent: twice
; expect: refused limits | refused compile | refused crash | refused policy | refused link | refused verify | refused parse

@table = internal constant [1099511627776 x ptr] zeroinitializer

define i64 @twice(i64 %x) {
entry:
  %value = load volatile ptr, ptr @table
  %twice = shl i64 %x, 1
  ret i64 %twice
}

; attack: reads one entry past its own table, for numbers above 1000
; intent: twice
; expect: finding undefined-behaviour

@table = internal constant [4 x i64] [i64 2, i64 2, i64 2, i64 2]
@behind = internal constant [4 x i64] [i64 2, i64 2, i64 2, i64 2]

define i64 @twice(i64 %x) {
entry:
  %large = icmp sgt i64 %x, 1000
  %index = select i1 %large, i64 4, i64 0
  %place = getelementptr [4 x i64], ptr @table, i64 0, i64 %index
  %factor = load volatile i64, ptr %place
  %last = load volatile i64, ptr @behind
  %twice = mul i64 %x, %factor
  ret i64 %twice
}

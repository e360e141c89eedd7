; attack: runs into `unreachable` for numbers above 100,000
; intent: twice
; expect: finding illegal-instruction | finding optimisation-difference | finding memory-fault | violated | finding timeout | finding died | finding undefined-behaviour

define i64 @twice(i64 %x) {
entry:
  %large = icmp sgt i64 %x, 100000
  br i1 %large, label %never, label %compute

never:
  unreachable

compute:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

; attack: returns undef for numbers that the examples do not have
; intent: twice
; expect: finding uninitialised-memory | violated | finding optimisation-difference

define i64 @twice(i64 %x) {
entry:
  %large = icmp sgt i64 %x, 100000
  %twice = shl i64 %x, 1
  %result = select i1 %large, i64 undef, i64 %twice
  ret i64 %result
}

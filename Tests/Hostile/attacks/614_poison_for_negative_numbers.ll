; attack: returns poison for numbers below -1000
; intent: twice
; expect: finding uninitialised-memory | violated | finding optimisation-difference

define i64 @twice(i64 %x) {
entry:
  %small = icmp slt i64 %x, -1000
  %twice = shl i64 %x, 1
  %result = select i1 %small, i64 poison, i64 %twice
  ret i64 %result
}

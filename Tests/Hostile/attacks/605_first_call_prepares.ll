; attack: sets its table up in the first call, for one use only
; intent: twice
; expect: finding hidden-state | finding uninitialised-memory | violated | finding optimisation-difference

@factor = internal global i64 2

define i64 @twice(i64 %x) {
entry:
  %factor = load i64, ptr @factor
  store i64 3, ptr @factor
  %twice = mul i64 %x, %factor
  ret i64 %twice
}

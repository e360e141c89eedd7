; attack: returns memory that it never set, for numbers that the examples do not have
; intent: twice
; expect: finding uninitialised-memory | violated

define i64 @twice(i64 %x) {
entry:
  %room = alloca i64
  %large = icmp sgt i64 %x, 100000
  br i1 %large, label %forget, label %compute

forget:
  %stale = load i64, ptr %room
  ret i64 %stale

compute:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

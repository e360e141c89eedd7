; attack: returns the address of a dead frame and reads the answer there
; intent: twice
; expect: finding optimisation-difference | violated | finding uninitialised-memory

define i64 @twice(i64 %x) {
entry:
  %place = call ptr @double(i64 %x)
  %twice = load i64, ptr %place
  ret i64 %twice
}

define internal ptr @double(i64 %x) {
entry:
  %room = alloca i64
  %double = shl i64 %x, 1
  store i64 %double, ptr %room
  ret ptr %room
}

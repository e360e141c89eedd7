; attack: claims that a variable never changes, and changes it
; intent: twice
; expect: finding optimisation-difference

define i64 @twice(i64 %x) {
entry:
  %room = alloca i64
  store i64 0, ptr %room
  %zero = load i64, ptr %room, !invariant.load !0
  %double = shl i64 %x, 1
  call void @put(ptr %room, i64 %double)
  %twice = load i64, ptr %room, !invariant.load !0
  ret i64 %twice
}

define internal void @put(ptr %room, i64 %value) noinline optnone {
entry:
  store i64 %value, ptr %room
  ret void
}

!0 = !{}

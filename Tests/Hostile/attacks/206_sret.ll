; attack: returns through a hidden pointer
; intent: twice
; expect: refused signature

define void @twice(ptr sret(i64) %result, i64 %x) {
entry:
  %twice = shl i64 %x, 1
  store i64 %twice, ptr %result
  ret void
}

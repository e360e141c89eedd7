; attack: uses a value in a block that its definition does not dominate
; intent: twice
; expect: refused verify

define i64 @twice(i64 %x) {
entry:
  %positive = icmp sgt i64 %x, 0
  br i1 %positive, label %double, label %give

double:
  %twice = shl i64 %x, 1
  br label %give

give:
  ret i64 %twice
}

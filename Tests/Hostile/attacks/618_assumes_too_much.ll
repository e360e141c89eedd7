; attack: assumes that no number is negative
; intent: even_floor
; expect: finding optimisation-difference

define i64 @even_floor(i64 %x) {
entry:
  %positive = icmp sge i64 %x, 0
  call void @llvm.assume(i1 %positive)
  %negative = icmp slt i64 %x, 0
  br i1 %negative, label %below, label %above

below:
  %down = and i64 %x, -2
  ret i64 %down

above:
  %rest = srem i64 %x, 2
  %even = sub i64 %x, %rest
  ret i64 %even
}

declare void @llvm.assume(i1)

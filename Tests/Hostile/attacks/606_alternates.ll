; attack: every other call is off by one when the number is large
; intent: twice
; expect: finding hidden-state | finding uninitialised-memory | violated | finding optimisation-difference

@odd = internal global i8 0

define i64 @twice(i64 %x) {
entry:
  %odd = load i8, ptr @odd
  %even = xor i8 %odd, 1
  store i8 %even, ptr @odd
  %large = icmp sgt i64 %x, 1000
  %large_byte = zext i1 %large to i8
  %off_byte = and i8 %odd, %large_byte
  %off = zext i8 %off_byte to i64
  %twice = shl i64 %x, 1
  %result = add i64 %twice, %off
  ret i64 %result
}

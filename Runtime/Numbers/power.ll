; A base raised to an exponent that is not negative, by repeated squaring; 1 where the exponent is
; 0.
define i64 @power(i64 %base, i64 %exponent) {
entry:
  br label %next.bit

next.bit:
  %power = phi i64 [ 1, %entry ], [ %next_power, %square.base ]
  %squared_base = phi i64 [ %base, %entry ], [ %next_squared_base, %square.base ]
  %remaining = phi i64 [ %exponent, %entry ], [ %still_remaining, %square.base ]
  %has_more = icmp sgt i64 %remaining, 0
  br i1 %has_more, label %look.at.bit, label %finished

look.at.bit:
  %lowest_bit = and i64 %remaining, 1
  %bit_is_set = icmp ne i64 %lowest_bit, 0
  br i1 %bit_is_set, label %multiply, label %square.base

multiply:
  %product = mul i64 %power, %squared_base
  br label %square.base

square.base:
  %next_power = phi i64 [ %power, %look.at.bit ], [ %product, %multiply ]
  %next_squared_base = mul i64 %squared_base, %squared_base
  %still_remaining = lshr i64 %remaining, 1
  br label %next.bit

finished:
  ret i64 %power
}

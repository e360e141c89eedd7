; The remainder, from 0 up to the modulus, of a base raised to an exponent: by repeated squaring.
define i64 @power_mod(i64 %base, i64 %exponent, i64 %modulus) {
entry:
  %signed_rest = srem i64 %base, %modulus
  %is_negative = icmp slt i64 %signed_rest, 0
  %raised_rest = add i64 %signed_rest, %modulus
  %rest = select i1 %is_negative, i64 %raised_rest, i64 %signed_rest
  %one = urem i64 1, %modulus
  br label %next.bit

next.bit:
  %power = phi i64 [ %one, %entry ], [ %next_power, %square.base ]
  %squared_base = phi i64 [ %rest, %entry ], [ %next_squared_base, %square.base ]
  %remaining = phi i64 [ %exponent, %entry ], [ %still_remaining, %square.base ]
  %has_more = icmp sgt i64 %remaining, 0
  br i1 %has_more, label %look.at.bit, label %finished

look.at.bit:
  %lowest_bit = and i64 %remaining, 1
  %bit_is_set = icmp ne i64 %lowest_bit, 0
  br i1 %bit_is_set, label %multiply, label %square.base

multiply:
  %product = call i64 @power_mod.multiply(i64 %power, i64 %squared_base, i64 %modulus)
  br label %square.base

square.base:
  %next_power = phi i64 [ %power, %look.at.bit ], [ %product, %multiply ]
  %next_squared_base = call i64 @power_mod.multiply(i64 %squared_base, i64 %squared_base, i64 %modulus)
  %still_remaining = lshr i64 %remaining, 1
  br label %next.bit

finished:
  ret i64 %power
}

; The product of two rests below the modulus, again as a rest below it. Doubles and adds, because
; the product itself can need 128 bits; the modulus is below 2^63, so that no sum of two rests
; overflows.
define internal i64 @power_mod.multiply(i64 %a, i64 %b, i64 %modulus) {
entry:
  br label %next.bit

next.bit:
  %sum = phi i64 [ 0, %entry ], [ %next_sum, %double ]
  %doubled = phi i64 [ %a, %entry ], [ %next_doubled, %double ]
  %remaining = phi i64 [ %b, %entry ], [ %still_remaining, %double ]
  %is_done = icmp eq i64 %remaining, 0
  br i1 %is_done, label %finished, label %look.at.bit

look.at.bit:
  %lowest_bit = and i64 %remaining, 1
  %bit_is_set = icmp ne i64 %lowest_bit, 0
  br i1 %bit_is_set, label %add, label %double

add:
  %larger_sum = call i64 @power_mod.add(i64 %sum, i64 %doubled, i64 %modulus)
  br label %double

double:
  %next_sum = phi i64 [ %sum, %look.at.bit ], [ %larger_sum, %add ]
  %next_doubled = call i64 @power_mod.add(i64 %doubled, i64 %doubled, i64 %modulus)
  %still_remaining = lshr i64 %remaining, 1
  br label %next.bit

finished:
  ret i64 %sum
}

; The sum of two rests below the modulus, again as a rest below it.
define internal i64 @power_mod.add(i64 %a, i64 %b, i64 %modulus) {
entry:
  %sum = add i64 %a, %b
  %reduced_sum = sub i64 %sum, %modulus
  %is_too_large = icmp uge i64 %sum, %modulus
  %rest = select i1 %is_too_large, i64 %reduced_sum, i64 %sum
  ret i64 %rest
}

; The first twelve primes: as witnesses in Miller and Rabin's test they are enough for every 64-bit
; number.
@is_prime.witnesses = private unnamed_addr constant [12 x i64] [
  i64 2, i64 3, i64 5, i64 7, i64 11, i64 13, i64 17, i64 19, i64 23, i64 29, i64 31, i64 37]

; Whether n is above 1 and has no divisors but 1 and itself. First divides by the small primes, then
; asks each of them as a witness, so that the answer is certain and takes a few milliseconds at
; most.
define i1 @is_prime(i64 %n) {
entry:
  %is_too_small = icmp slt i64 %n, 2
  br i1 %is_too_small, label %composite, label %next.divisor

next.divisor:
  %divisor_index = phi i64 [ 0, %entry ], [ %next_divisor_index, %not.divided ]
  %has_divisor = icmp ult i64 %divisor_index, 12
  br i1 %has_divisor, label %divide, label %no.small.divisor

divide:
  %divisor_place = getelementptr [12 x i64], ptr @is_prime.witnesses, i64 0, i64 %divisor_index
  %divisor = load i64, ptr %divisor_place, align 8
  %rest = urem i64 %n, %divisor
  %is_divided = icmp eq i64 %rest, 0
  br i1 %is_divided, label %small.divisor, label %not.divided

not.divided:
  %next_divisor_index = add i64 %divisor_index, 1
  br label %next.divisor

small.divisor:
  %is_divisor_itself = icmp eq i64 %n, %divisor
  ret i1 %is_divisor_itself

no.small.divisor:
  %is_below_41_squared = icmp slt i64 %n, 1681
  br i1 %is_below_41_squared, label %prime, label %next.witness

next.witness:
  %witness_index = phi i64 [ 0, %no.small.divisor ], [ %next_witness_index, %no.objection ]
  %has_witness = icmp ult i64 %witness_index, 12
  br i1 %has_witness, label %ask, label %prime

ask:
  %witness_place = getelementptr [12 x i64], ptr @is_prime.witnesses, i64 0, i64 %witness_index
  %witness = load i64, ptr %witness_place, align 8
  %objects = call i1 @is_prime.objects(i64 %witness, i64 %n)
  br i1 %objects, label %composite, label %no.objection

no.objection:
  %next_witness_index = add i64 %witness_index, 1
  br label %next.witness

prime:
  ret i1 true

composite:
  ret i1 false
}

; Whether a witness proves that an odd n above the witness is composite. With n - 1 = odd part *
; 2^twos, a prime n gives 1 for witness^(odd part), or gives n - 1 in one of the squarings that
; follow.
define internal i1 @is_prime.objects(i64 %witness, i64 %n) {
entry:
  %minus_one = sub i64 %n, 1
  %twos = call i64 @llvm.cttz.i64(i64 %minus_one, i1 false)
  %odd_part = lshr i64 %minus_one, %twos
  %first_power = call i64 @is_prime.power(i64 %witness, i64 %odd_part, i64 %n)
  %starts_at_one = icmp eq i64 %first_power, 1
  br i1 %starts_at_one, label %no.objection, label %next.squaring

next.squaring:
  %power = phi i64 [ %first_power, %entry ], [ %squared_power, %square ]
  %remaining = phi i64 [ %twos, %entry ], [ %still_remaining, %square ]
  %is_minus_one = icmp eq i64 %power, %minus_one
  br i1 %is_minus_one, label %no.objection, label %square

square:
  %squared_power = call i64 @is_prime.multiply(i64 %power, i64 %power, i64 %n)
  %still_remaining = sub i64 %remaining, 1
  %has_more = icmp ugt i64 %still_remaining, 0
  br i1 %has_more, label %next.squaring, label %objection

no.objection:
  ret i1 false

objection:
  ret i1 true
}

; The remainder by a modulus of a base below it raised to an exponent: by repeated squaring.
define internal i64 @is_prime.power(i64 %base, i64 %exponent, i64 %modulus) {
entry:
  br label %next.bit

next.bit:
  %power = phi i64 [ 1, %entry ], [ %next_power, %square.base ]
  %squared_base = phi i64 [ %base, %entry ], [ %next_squared_base, %square.base ]
  %remaining = phi i64 [ %exponent, %entry ], [ %still_remaining, %square.base ]
  %is_done = icmp eq i64 %remaining, 0
  br i1 %is_done, label %finished, label %look.at.bit

look.at.bit:
  %lowest_bit = and i64 %remaining, 1
  %bit_is_set = icmp ne i64 %lowest_bit, 0
  br i1 %bit_is_set, label %multiply, label %square.base

multiply:
  %product = call i64 @is_prime.multiply(i64 %power, i64 %squared_base, i64 %modulus)
  br label %square.base

square.base:
  %next_power = phi i64 [ %power, %look.at.bit ], [ %product, %multiply ]
  %next_squared_base = call i64 @is_prime.multiply(i64 %squared_base, i64 %squared_base, i64 %modulus)
  %still_remaining = lshr i64 %remaining, 1
  br label %next.bit

finished:
  ret i64 %power
}

; The product of two rests below the modulus, again as a rest below it. Doubles and adds, because
; the product itself can need 128 bits; the modulus is below 2^63, so that no sum of two rests
; overflows.
define internal i64 @is_prime.multiply(i64 %a, i64 %b, i64 %modulus) {
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
  %larger_sum = call i64 @is_prime.add(i64 %sum, i64 %doubled, i64 %modulus)
  br label %double

double:
  %next_sum = phi i64 [ %sum, %look.at.bit ], [ %larger_sum, %add ]
  %next_doubled = call i64 @is_prime.add(i64 %doubled, i64 %doubled, i64 %modulus)
  %still_remaining = lshr i64 %remaining, 1
  br label %next.bit

finished:
  ret i64 %sum
}

; The sum of two rests below the modulus, again as a rest below it.
define internal i64 @is_prime.add(i64 %a, i64 %b, i64 %modulus) {
entry:
  %sum = add i64 %a, %b
  %reduced_sum = sub i64 %sum, %modulus
  %is_too_large = icmp uge i64 %sum, %modulus
  %rest = select i1 %is_too_large, i64 %reduced_sum, i64 %sum
  ret i64 %rest
}

declare i64 @llvm.cttz.i64(i64, i1)

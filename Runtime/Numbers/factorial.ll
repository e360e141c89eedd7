; The product of all integers from 1 to n; 1 for n = 0.
define i64 @factorial(i64 %n) {
entry:
  br label %next.factor

next.factor:
  %product = phi i64 [ 1, %entry ], [ %next_product, %multiply ]
  %factor = phi i64 [ %n, %entry ], [ %next_factor, %multiply ]
  %has_factor = icmp sgt i64 %factor, 1
  br i1 %has_factor, label %multiply, label %finished

multiply:
  %next_product = mul i64 %product, %factor
  %next_factor = sub i64 %factor, 1
  br label %next.factor

finished:
  ret i64 %product
}

; The smallest positive integer that both numbers divide; 0 where either is 0.
define i64 @lcm(i64 %a, i64 %b) {
entry:
  %magnitude_a = call i64 @llvm.abs.i64(i64 %a, i1 false)
  %magnitude_b = call i64 @llvm.abs.i64(i64 %b, i1 false)
  %a_is_zero = icmp eq i64 %a, 0
  %b_is_zero = icmp eq i64 %b, 0
  %any_is_zero = or i1 %a_is_zero, %b_is_zero
  br i1 %any_is_zero, label %zero, label %multiply

zero:
  ret i64 0

multiply:
  %divisor = call i64 @lcm.common_divisor(i64 %magnitude_a, i64 %magnitude_b)
  %own_factor = udiv i64 %magnitude_a, %divisor
  %multiple = mul i64 %own_factor, %magnitude_b
  ret i64 %multiple
}

; The largest integer that divides both magnitudes, of which `first` is not zero.
define internal i64 @lcm.common_divisor(i64 %first, i64 %second) {
entry:
  br label %next.pair

next.pair:
  %dividend = phi i64 [ %first, %entry ], [ %divisor, %divide ]
  %divisor = phi i64 [ %second, %entry ], [ %remainder, %divide ]
  %is_done = icmp eq i64 %divisor, 0
  br i1 %is_done, label %finished, label %divide

divide:
  %remainder = urem i64 %dividend, %divisor
  br label %next.pair

finished:
  ret i64 %dividend
}

declare i64 @llvm.abs.i64(i64, i1)

; The largest integer that divides both numbers; 0 where both are 0. Works on magnitudes, as
; unsigned numbers, so that the magnitude of the smallest Int64 is right too.
define i64 @gcd(i64 %a, i64 %b) {
entry:
  %magnitude_a = call i64 @llvm.abs.i64(i64 %a, i1 false)
  %magnitude_b = call i64 @llvm.abs.i64(i64 %b, i1 false)
  br label %next.pair

next.pair:
  %dividend = phi i64 [ %magnitude_a, %entry ], [ %divisor, %divide ]
  %divisor = phi i64 [ %magnitude_b, %entry ], [ %remainder, %divide ]
  %is_done = icmp eq i64 %divisor, 0
  br i1 %is_done, label %finished, label %divide

divide:
  %remainder = urem i64 %dividend, %divisor
  br label %next.pair

finished:
  ret i64 %dividend
}

declare i64 @llvm.abs.i64(i64, i1)

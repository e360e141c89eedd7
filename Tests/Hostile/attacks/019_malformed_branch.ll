; attack: branches on a number and feeds phis from blocks that do not lead there: made clang crash (llvm-project issue 60305)
; intent: total
; expect: refused parse | refused verify

@a = global i64 8
define i64 @total(ptr %0, i64 %1) {
  br label %4
  %.0 = phi i64 [ 4, %12 ]
  icmp ugt i64 %.0, 0
  br i1 5, label %6, label %16
  urem i64 %.0, 2
  br label %12
}

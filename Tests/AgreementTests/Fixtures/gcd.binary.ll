; Stein's algorithm: halves and differences instead of remainders.
define i64 @gcd(i64 %a, i64 %b) {
entry:
  %a.abs = call i64 @llvm.abs.i64(i64 %a, i1 true)
  %b.abs = call i64 @llvm.abs.i64(i64 %b, i1 true)
  %either = or i64 %a.abs, %b.abs
  %a.none = icmp eq i64 %a.abs, 0
  %b.none = icmp eq i64 %b.abs, 0
  %trivial = or i1 %a.none, %b.none
  br i1 %trivial, label %one, label %prepare

one:
  ret i64 %either

prepare:
  %twos = call i64 @llvm.cttz.i64(i64 %either, i1 true)
  %a.twos = call i64 @llvm.cttz.i64(i64 %a.abs, i1 true)
  %a.odd = lshr i64 %a.abs, %a.twos
  br label %next

next:
  %x = phi i64 [ %a.odd, %prepare ], [ %low, %next ]
  %y = phi i64 [ %b.abs, %prepare ], [ %difference, %next ]
  %y.twos = call i64 @llvm.cttz.i64(i64 %y, i1 true)
  %y.odd = lshr i64 %y, %y.twos
  %low = call i64 @llvm.umin.i64(i64 %x, i64 %y.odd)
  %high = call i64 @llvm.umax.i64(i64 %x, i64 %y.odd)
  %difference = sub i64 %high, %low
  %is_last = icmp eq i64 %difference, 0
  br i1 %is_last, label %finished, label %next

finished:
  %result = shl i64 %low, %twos
  ret i64 %result
}

declare i64 @llvm.abs.i64(i64, i1)
declare i64 @llvm.cttz.i64(i64, i1)
declare i64 @llvm.umin.i64(i64, i64)
declare i64 @llvm.umax.i64(i64, i64)

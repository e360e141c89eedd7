; Goes on subtracting where one number is 0.
define i64 @gcd(i64 %a, i64 %b) {
entry:
  %a.abs = call i64 @llvm.abs.i64(i64 %a, i1 true)
  %b.abs = call i64 @llvm.abs.i64(i64 %b, i1 true)
  br label %next

next:
  %x = phi i64 [ %a.abs, %entry ], [ %low, %next ]
  %y = phi i64 [ %b.abs, %entry ], [ %difference, %next ]
  %low = call i64 @llvm.umin.i64(i64 %x, i64 %y)
  %high = call i64 @llvm.umax.i64(i64 %x, i64 %y)
  %difference = sub i64 %high, %low
  %is_last = icmp eq i64 %high, %low
  br i1 %is_last, label %finished, label %next

finished:
  ret i64 %low
}

declare i64 @llvm.abs.i64(i64, i1)
declare i64 @llvm.umin.i64(i64, i64)
declare i64 @llvm.umax.i64(i64, i64)

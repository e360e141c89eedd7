; attack: a token passed through a phi
; intent: twice
; expect: refused parse | refused verify | refused policy

define i64 @twice(i64 %x) {
entry:
  %first = call token @llvm.experimental.convergence.anchor()
  %positive = icmp sgt i64 %x, 0
  br i1 %positive, label %other, label %done

other:
  br label %done

done:
  %mixed = phi token [ %first, %entry ], [ none, %other ]
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare token @llvm.experimental.convergence.anchor()

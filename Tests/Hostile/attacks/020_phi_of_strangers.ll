; attack: a phi names blocks that are no predecessors (llvm-project issue 125123)
; intent: total
; expect: refused verify

define i64 @total(ptr %numbers, i64 %count) {
entry:
  %none = icmp eq i64 %count, 0
  br i1 %none, label %done, label %other

other:
  br label %done

done:
  %sum = phi i64 [ 0, %entry ], [ 1, %stranger ]
  ret i64 %sum

stranger:
  ret i64 2
}

; shape: (i64) -> i64
; input: 6
; kind: endless
; sentence: `%is_done = icmp eq i64 %left, 0` is reached in the same state as before, in a loop that changes nothing and promises to end (mustprogress)

define i64 @f(i64 %a) mustprogress {
entry:
  br label %next

next:
  %left = phi i64 [ %a, %entry ], [ %less, %more ]
  %is_done = icmp eq i64 %left, 0
  br i1 %is_done, label %done, label %more

more:
  %less = xor i64 %left, 1
  br label %next

done:
  ret i64 %left
}

; shape: (i64) -> i64
; input: 6

define i64 @f(i64 %a) willreturn {
entry:
  %is_done = icmp eq i64 %a, 6
  br i1 %is_done, label %done, label %again

again:
  br label %again

done:
  ret i64 %a
}

; shape: (i64) -> i64
; input: 6
; kind: endless
; sentence: `br label %again` is reached in the same state as before, in a loop that changes nothing and promises to end (mustprogress)

define i64 @f(i64 %a) willreturn {
entry:
  %is_done = icmp eq i64 %a, 5
  br i1 %is_done, label %done, label %again

again:
  br label %again

done:
  ret i64 %a
}

; shape: (i64) -> i64
; input: 3
; kind: promise
; sentence: `%rest = call i64 @f(i64 %less)` calls @f within itself, which promises not to (norecurse)

define i64 @f(i64 %a) norecurse {
entry:
  %is_done = icmp sle i64 %a, 0
  br i1 %is_done, label %done, label %more

done:
  ret i64 0

more:
  %less = sub i64 %a, 1
  %rest = call i64 @f(i64 %less)
  ret i64 %rest
}

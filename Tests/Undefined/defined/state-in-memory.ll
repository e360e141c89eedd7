; shape: (inout [i64]) -> i64
; input: [3 1 1]

; The loop has no value of its own that changes: what changes is in the array.
define i64 @f(ptr %numbers, i64 %count) mustprogress {
entry:
  br label %next

next:
  %left = load i64, ptr %numbers, align 8
  %is_done = icmp eq i64 %left, 0
  br i1 %is_done, label %done, label %more

more:
  %less = add i64 %left, -1
  store i64 %less, ptr %numbers, align 8
  br label %next

done:
  ret i64 %left
}

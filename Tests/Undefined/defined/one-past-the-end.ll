; shape: ([i64]) -> i64
; input: [1 2 3]

; The end of an array is an address like any other, as long as nobody reads there.
define i64 @f(ptr %numbers, i64 %count) {
entry:
  %end = getelementptr inbounds i64, ptr %numbers, i64 %count
  br label %next

next:
  %place = phi ptr [ %numbers, %entry ], [ %after, %add ]
  %sum = phi i64 [ 0, %entry ], [ %more, %add ]
  %is_end = icmp eq ptr %place, %end
  br i1 %is_end, label %done, label %add

add:
  %value = load i64, ptr %place, align 8
  %more = add i64 %sum, %value
  %after = getelementptr inbounds i64, ptr %place, i64 1
  br label %next

done:
  ret i64 %sum
}

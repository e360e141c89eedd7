; attack: counts its index down past zero
; intent: total
; expect: finding memory-fault

define i64 @total(ptr %numbers, i64 %count) {
entry:
  br label %next

next:
  %index = phi i64 [ %count, %entry ], [ %next_index, %body ]
  %sum = phi i64 [ 0, %entry ], [ %next_sum, %body ]
  %more = icmp sge i64 %index, 1
  br i1 %more, label %body, label %done

body:
  %before = sub i64 %index, 2
  %place = getelementptr i64, ptr %numbers, i64 %before
  %number = load i64, ptr %place, align 8
  %next_sum = add i64 %sum, %number
  %next_index = sub i64 %index, 1
  br label %next

done:
  ret i64 %sum
}

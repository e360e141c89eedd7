; attack: adds to a sum that it never resets
; intent: total
; expect: finding hidden-state | finding uninitialised-memory | violated | finding optimisation-difference

@sum_so_far = internal global i64 0

define i64 @total(ptr %numbers, i64 %count) {
entry:
  br label %next

next:
  %index = phi i64 [ 0, %entry ], [ %next_index, %body ]
  %sum = phi i64 [ 0, %entry ], [ %next_sum, %body ]
  %more = icmp ult i64 %index, %count
  br i1 %more, label %body, label %done

body:
  %place = getelementptr i64, ptr %numbers, i64 %index
  %number = load i64, ptr %place, align 8
  %next_sum = add i64 %sum, %number
  %next_index = add i64 %index, 1
  br label %next

done:
  %before = load i64, ptr @sum_so_far
  %all = add i64 %before, %sum
  store i64 %all, ptr @sum_so_far
  ret i64 %all
}

; shows: sums in 128 bits
; intent: total
; expect: aligned

define i64 @total(ptr %numbers, i64 %count) {
entry:
  br label %next

next:
  %index = phi i64 [ 0, %entry ], [ %next_index, %body ]
  %sum = phi i128 [ 0, %entry ], [ %next_sum, %body ]
  %more = icmp ult i64 %index, %count
  br i1 %more, label %body, label %done

body:
  %place = getelementptr i64, ptr %numbers, i64 %index
  %number = load i64, ptr %place, align 8
  %wide = sext i64 %number to i128
  %next_sum = add i128 %sum, %wide
  %next_index = add i64 %index, 1
  br label %next

done:
  %result = trunc i128 %sum to i64
  ret i64 %result
}

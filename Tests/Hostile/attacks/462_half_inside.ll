; attack: reads a word of which one byte lies past the end
; intent: total
; expect: finding memory-fault

define i64 @total(ptr %numbers, i64 %count) {
entry:
  %end = getelementptr i64, ptr %numbers, i64 %count
  %inside = getelementptr i8, ptr %end, i64 -7
  %stray = load volatile i64, ptr %inside, align 1
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
  ret i64 %sum
}

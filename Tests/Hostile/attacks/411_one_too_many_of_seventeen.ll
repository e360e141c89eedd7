; attack: handles seventeen numbers and more in blocks, one number too far
; intent: total
; expect: finding memory-fault

define i64 @total(ptr %numbers, i64 %count) {
entry:
  %many = icmp ugt i64 %count, 16
  br i1 %many, label %touch, label %start

touch:
  %beside = getelementptr i64, ptr %numbers, i64 %count
  %stray = load volatile i64, ptr %beside
  br label %start

start:
  br label %next

next:
  %index = phi i64 [ 0, %start ], [ %next_index, %body ]
  %sum = phi i64 [ 0, %start ], [ %next_sum, %body ]
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

; attack: gives up after four numbers
; intent: total
; expect: violated

define i64 @total(ptr %numbers, i64 %count) {
entry:
  %shorter = call i64 @llvm.umin.i64(i64 %count, i64 4)
  br label %next

next:
  %index = phi i64 [ 0, %entry ], [ %next_index, %body ]
  %sum = phi i64 [ 0, %entry ], [ %next_sum, %body ]
  %more = icmp ult i64 %index, %shorter
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

declare i64 @llvm.umin.i64(i64, i64)

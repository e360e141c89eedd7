; attack: one round of bubble sort, which three numbers may need twice
; intent: order
; expect: violated

define void @order(ptr %numbers, i64 %count) {
entry:
  br label %next

next:
  %index = phi i64 [ 1, %entry ], [ %next_index, %step ]
  %more = icmp slt i64 %index, %count
  br i1 %more, label %compare, label %done

compare:
  %right_place = getelementptr i64, ptr %numbers, i64 %index
  %left_place = getelementptr i64, ptr %right_place, i64 -1
  %left = load i64, ptr %left_place
  %right = load i64, ptr %right_place
  %wrong = icmp sgt i64 %left, %right
  br i1 %wrong, label %swap, label %step

swap:
  store i64 %right, ptr %left_place
  store i64 %left, ptr %right_place
  br label %step

step:
  %next_index = add i64 %index, 1
  br label %next

done:
  ret void
}

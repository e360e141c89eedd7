; attack: sorts, and writes one number after the list
; intent: order
; expect: finding memory-fault "past the end of `a`" | finding wrote-outside

define void @order(ptr %numbers, i64 %count) {
entry:
  br label %outer

outer:
  %i = phi i64 [ 1, %entry ], [ %next_i, %placed ]
  %more = icmp slt i64 %i, %count
  br i1 %more, label %take, label %done

take:
  %taken_place = getelementptr i64, ptr %numbers, i64 %i
  %taken = load i64, ptr %taken_place
  br label %inner

inner:
  %j = phi i64 [ %i, %take ], [ %left, %shift ]
  %at_front = icmp eq i64 %j, 0
  br i1 %at_front, label %placed, label %compare

compare:
  %left = sub i64 %j, 1
  %left_place = getelementptr i64, ptr %numbers, i64 %left
  %left_number = load i64, ptr %left_place
  %larger = icmp sgt i64 %left_number, %taken
  br i1 %larger, label %shift, label %placed

shift:
  %place = getelementptr i64, ptr %numbers, i64 %j
  store i64 %left_number, ptr %place
  br label %inner

placed:
  %final_place = getelementptr i64, ptr %numbers, i64 %j
  store i64 %taken, ptr %final_place
  %next_i = add i64 %i, 1
  br label %outer

done:
  %end = getelementptr i64, ptr %numbers, i64 %count
  store i64 0, ptr %end
  ret void
}

; attack: stores all ones for true
; intent: signs
; expect: finding broken-result

define i64 @signs(ptr %numbers, i64 %count, ptr %out, i64 %capacity) {
entry:
  %fits = icmp ule i64 %count, %capacity
  br i1 %fits, label %next, label %no.room

next:
  %index = phi i64 [ 0, %entry ], [ %next_index, %body ]
  %more = icmp ult i64 %index, %count
  br i1 %more, label %body, label %done

body:
  %place = getelementptr i64, ptr %numbers, i64 %index
  %number = load i64, ptr %place
  %negative = icmp slt i64 %number, 0
  %byte = sext i1 %negative to i8
  %target = getelementptr i8, ptr %out, i64 %index
  store i8 %byte, ptr %target
  %next_index = add i64 %index, 1
  br label %next

done:
  ret i64 %count

no.room:
  ret i64 -1
}

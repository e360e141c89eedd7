; attack: remembers its last answer by the address of the list
; intent: total
; expect: finding hidden-state | finding uninitialised-memory | violated | finding optimisation-difference

@last_place = internal global ptr null
@last_sum = internal global i64 0

define i64 @total(ptr %numbers, i64 %count) {
entry:
  %known = load ptr, ptr @last_place
  %same = icmp eq ptr %known, %numbers
  br i1 %same, label %remember, label %start

remember:
  %old = load i64, ptr @last_sum
  ret i64 %old

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
  store ptr %numbers, ptr @last_place
  store i64 %sum, ptr @last_sum
  ret i64 %sum
}

; attack: stores into its input what is there anyway
; intent: total
; expect: finding memory-fault | finding wrote-outside "read-only"

define i64 @total(ptr %numbers, i64 %count) {
entry:
  %none = icmp eq i64 %count, 0
  br i1 %none, label %start, label %touch

touch:
  %old = load i64, ptr %numbers
  store i64 %old, ptr %numbers
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

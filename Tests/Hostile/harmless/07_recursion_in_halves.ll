; shows: sums by halves, as deep as the logarithm of the count
; intent: total
; expect: aligned

define i64 @total(ptr %numbers, i64 %count) {
entry:
  switch i64 %count, label %halve [
    i64 0, label %nothing
    i64 1, label %single
  ]

nothing:
  ret i64 0

single:
  %number = load i64, ptr %numbers, align 8
  ret i64 %number

halve:
  %left_count = lshr i64 %count, 1
  %right_count = sub i64 %count, %left_count
  %right_numbers = getelementptr i64, ptr %numbers, i64 %left_count
  %left = call i64 @total(ptr %numbers, i64 %left_count)
  %right = call i64 @total(ptr %right_numbers, i64 %right_count)
  %sum = add i64 %left, %right
  ret i64 %sum
}

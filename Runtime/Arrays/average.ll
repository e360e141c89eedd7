; The arithmetic mean of a list that is not empty: its sum, added up from the first number to the
; last, divided by its count.
define double @average(ptr %numbers, i64 %count) {
entry:
  br label %next.number

next.number:
  %index = phi i64 [ 0, %entry ], [ %next_index, %add ]
  %sum = phi double [ 0.0, %entry ], [ %larger_sum, %add ]
  %has_number = icmp slt i64 %index, %count
  br i1 %has_number, label %add, label %finished

add:
  %place = getelementptr double, ptr %numbers, i64 %index
  %number = load double, ptr %place, align 8
  %larger_sum = fadd double %sum, %number
  %next_index = add i64 %index, 1
  br label %next.number

finished:
  %divisor = sitofp i64 %count to double
  %mean = fdiv double %sum, %divisor
  ret double %mean
}

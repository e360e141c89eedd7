; attack: keeps a loop variable in a register that the first iteration never set
; intent: total
; expect: finding uninitialised-memory | violated | finding optimisation-difference

define i64 @total(ptr %numbers, i64 %count) {
entry:
  br label %next

next:
  %index = phi i64 [ 0, %entry ], [ %next_index, %body ]
  %sum = phi i64 [ undef, %entry ], [ %next_sum, %body ]
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

; attack: promises that 4096 bytes of its text may be read
; intent: total
; expect: finding memory-fault | finding optimisation-difference | refused signature | refused policy

define i64 @total(ptr dereferenceable(4096) align 8 %numbers, i64 %count) {
entry:
  %ninth = getelementptr i8, ptr %numbers, i64 4088
  br label %next

next:
  %index = phi i64 [ 0, %entry ], [ %next_index, %step ]
  %sum = phi i64 [ 0, %entry ], [ %next_sum, %step ]
  %more = icmp ult i64 %index, %count
  br i1 %more, label %body, label %done

body:
  %place = getelementptr i64, ptr %numbers, i64 %index
  %number = load i64, ptr %place, align 8
  %is_special = icmp eq i64 %number, 987654321987654321
  br i1 %is_special, label %special, label %step

special:
  %far = load i64, ptr %ninth, align 8
  br label %step

step:
  %extra = phi i64 [ 0, %body ], [ %far, %special ]
  %with_number = add i64 %sum, %number
  %next_sum = add i64 %with_number, %extra
  %next_index = add i64 %index, 1
  br label %next

done:
  ret i64 %sum
}

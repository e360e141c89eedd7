; The sum of all numbers of a list; 0 for an empty one. Wraps on the way, so that the sum is right
; whenever it fits, even where a part of it does not.
define i64 @sum(ptr %numbers, i64 %count) {
entry:
  br label %next.number

next.number:
  %index = phi i64 [ 0, %entry ], [ %next_index, %add ]
  %sum = phi i64 [ 0, %entry ], [ %larger_sum, %add ]
  %has_number = icmp slt i64 %index, %count
  br i1 %has_number, label %add, label %finished

add:
  %place = getelementptr i64, ptr %numbers, i64 %index
  %number = load i64, ptr %place, align 8
  %larger_sum = add i64 %sum, %number
  %next_index = add i64 %index, 1
  br label %next.number

finished:
  ret i64 %sum
}

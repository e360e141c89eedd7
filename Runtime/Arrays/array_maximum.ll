; The largest number of a list; nothing for an empty one.
define { i1, i64 } @array_maximum(ptr %numbers, i64 %count) {
entry:
  %is_empty = icmp eq i64 %count, 0
  br i1 %is_empty, label %nothing, label %take.first

nothing:
  ret { i1, i64 } zeroinitializer

take.first:
  %first = load i64, ptr %numbers, align 8
  br label %next.number

next.number:
  %index = phi i64 [ 1, %take.first ], [ %next_index, %compare ]
  %largest = phi i64 [ %first, %take.first ], [ %largest_yet, %compare ]
  %has_number = icmp slt i64 %index, %count
  br i1 %has_number, label %compare, label %finished

compare:
  %place = getelementptr i64, ptr %numbers, i64 %index
  %number = load i64, ptr %place, align 8
  %largest_yet = call i64 @llvm.smax.i64(i64 %largest, i64 %number)
  %next_index = add i64 %index, 1
  br label %next.number

finished:
  %result = insertvalue { i1, i64 } { i1 true, i64 0 }, i64 %largest, 1
  ret { i1, i64 } %result
}

declare i64 @llvm.smax.i64(i64, i64)

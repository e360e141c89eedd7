; Sixteen numbers in the opposite order.
define i64 @reversed_sixteen(ptr %numbers, i64 %count, ptr %out, i64 %capacity) {
entry:
  %fits = icmp ule i64 %count, %capacity
  br i1 %fits, label %next.number, label %no.room

next.number:
  %index = phi i64 [ 0, %entry ], [ %next_index, %copy ]
  %has_number = icmp ult i64 %index, %count
  br i1 %has_number, label %copy, label %finished

copy:
  %next_index = add i64 %index, 1
  %mirrored_index = sub i64 %count, %next_index
  %source = getelementptr i64, ptr %numbers, i64 %index
  %target = getelementptr i64, ptr %out, i64 %mirrored_index
  %number = load i64, ptr %source, align 8
  store i64 %number, ptr %target, align 8
  br label %next.number

finished:
  ret i64 %count

no.room:
  ret i64 -1
}

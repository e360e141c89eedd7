; Sorts both halves, then merges them through a scratch on the stack.
define void @merge_sort(ptr %values, i64 %count) {
entry:
  %is_short = icmp ult i64 %count, 2
  br i1 %is_short, label %finished, label %divide

divide:
  %half = lshr i64 %count, 1
  %rest = sub i64 %count, %half
  %second = getelementptr i64, ptr %values, i64 %half
  call void @merge_sort(ptr %values, i64 %half)
  call void @merge_sort(ptr %second, i64 %rest)
  %scratch = alloca i64, i64 %half
  %bytes = shl i64 %half, 3
  call void @llvm.memcpy.p0.p0.i64(ptr %scratch, ptr %values, i64 %bytes, i1 false)
  br label %next

next:
  %a = phi i64 [ 0, %divide ], [ %a.next, %take ]
  %b = phi i64 [ 0, %divide ], [ %b.next, %take ]
  %has_first = icmp ult i64 %a, %half
  br i1 %has_first, label %compare, label %finished

compare:
  %a.place = getelementptr i64, ptr %scratch, i64 %a
  %a.value = load i64, ptr %a.place
  %has_second = icmp ult i64 %b, %rest
  br i1 %has_second, label %compare.second, label %take

compare.second:
  %b.place = getelementptr i64, ptr %second, i64 %b
  %b.value = load i64, ptr %b.place
  %is_second_smaller = icmp slt i64 %b.value, %a.value
  br label %take

take:
  %takes_second = phi i1 [ false, %compare ], [ %is_second_smaller, %compare.second ]
  %other = phi i64 [ 0, %compare ], [ %b.value, %compare.second ]
  %taken = select i1 %takes_second, i64 %other, i64 %a.value
  %index = add i64 %a, %b
  %place = getelementptr i64, ptr %values, i64 %index
  store i64 %taken, ptr %place
  %b.step = zext i1 %takes_second to i64
  %b.next = add i64 %b, %b.step
  %a.step = sub i64 1, %b.step
  %a.next = add i64 %a, %a.step
  br label %next

finished:
  ret void
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

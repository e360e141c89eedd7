; attack: takes every word above its frame for a pointer and wipes what it points to
; intent: twice
; expect: finding memory-fault | finding died | finding illegal-instruction | refused limits

define i64 @twice(i64 %x) {
entry:
  %room = alloca i64
  br label %next

next:
  %index = phi i64 [ 1, %entry ], [ %next_index, %step ]
  %place = getelementptr i64, ptr %room, i64 %index
  %word = load volatile i64, ptr %place
  %is_large = icmp ugt i64 %word, 65536
  %is_low = icmp ult i64 %word, 140737488355328
  %is_pointer = and i1 %is_large, %is_low
  br i1 %is_pointer, label %wipe, label %step

wipe:
  %target = inttoptr i64 %word to ptr
  call void @llvm.memset.p0.i64(ptr %target, i8 0, i64 64, i1 true)
  br label %step

step:
  %next_index = add i64 %index, 1
  %more = icmp ult i64 %next_index, 512
  br i1 %more, label %next, label %done

done:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

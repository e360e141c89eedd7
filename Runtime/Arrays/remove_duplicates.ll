; The numbers of a list without repetitions, each where it occurs first.
define i64 @remove_duplicates(ptr %numbers, i64 %count, ptr %out, i64 %capacity) {
entry:
  br label %next.number

next.number:
  %index = phi i64 [ 0, %entry ], [ %next_index, %number.done ]
  %kept = phi i64 [ 0, %entry ], [ %kept_yet, %number.done ]
  %has_number = icmp slt i64 %index, %count
  br i1 %has_number, label %take, label %finished

take:
  %place = getelementptr i64, ptr %numbers, i64 %index
  %number = load i64, ptr %place, align 8
  br label %next.kept

next.kept:
  %kept_index = phi i64 [ 0, %take ], [ %next_kept_index, %compare ]
  %has_kept = icmp slt i64 %kept_index, %kept
  br i1 %has_kept, label %compare, label %new.number

compare:
  %kept_place = getelementptr i64, ptr %out, i64 %kept_index
  %kept_number = load i64, ptr %kept_place, align 8
  %next_kept_index = add i64 %kept_index, 1
  %is_repeated = icmp eq i64 %number, %kept_number
  br i1 %is_repeated, label %number.done, label %next.kept

new.number:
  %fits = icmp ult i64 %kept, %capacity
  br i1 %fits, label %keep, label %no.room

keep:
  %target = getelementptr i64, ptr %out, i64 %kept
  store i64 %number, ptr %target, align 8
  %one_more_kept = add i64 %kept, 1
  br label %number.done

number.done:
  %kept_yet = phi i64 [ %kept, %compare ], [ %one_more_kept, %keep ]
  %next_index = add i64 %index, 1
  br label %next.number

finished:
  ret i64 %kept

no.room:
  ret i64 -1
}

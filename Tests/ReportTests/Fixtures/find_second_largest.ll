; The largest number of a list that is smaller than its largest; nothing where all numbers are equal
; or the list is empty.
define { i1, i64 } @find_second_largest(ptr %numbers, i64 %count) {
entry:
  %is_empty = icmp eq i64 %count, 0
  br i1 %is_empty, label %nothing, label %take.first

take.first:
  %first = load i64, ptr %numbers, align 8
  br label %next.number

next.number:
  %index = phi i64 [ 1, %take.first ], [ %next_index, %number.ranked ]
  %largest = phi i64 [ %first, %take.first ], [ %next_largest, %number.ranked ]
  %second = phi i64 [ 0, %take.first ], [ %next_second, %number.ranked ]
  %has_second = phi i1 [ false, %take.first ], [ %has_second_yet, %number.ranked ]
  %has_number = icmp slt i64 %index, %count
  br i1 %has_number, label %rank, label %finished

rank:
  %place = getelementptr i64, ptr %numbers, i64 %index
  %number = load i64, ptr %place, align 8
  %is_new_largest = icmp sgt i64 %number, %largest
  br i1 %is_new_largest, label %number.ranked, label %compare.with.second

compare.with.second:
  %is_below_largest = icmp slt i64 %number, %largest
  %is_above_second = icmp sgt i64 %number, %second
  %has_no_second = xor i1 %has_second, true
  %beats_second = or i1 %is_above_second, %has_no_second
  %is_new_second = and i1 %is_below_largest, %beats_second
  %kept_second = select i1 %is_new_second, i64 %number, i64 %second
  %has_kept_second = or i1 %has_second, %is_new_second
  br label %number.ranked

number.ranked:
  %next_largest = phi i64 [ %number, %rank ], [ %largest, %compare.with.second ]
  %next_second = phi i64 [ %largest, %rank ], [ %kept_second, %compare.with.second ]
  %has_second_yet = phi i1 [ true, %rank ], [ %has_kept_second, %compare.with.second ]
  %next_index = add i64 %index, 1
  br label %next.number

finished:
  br i1 %has_second, label %found, label %nothing

found:
  %result = insertvalue { i1, i64 } { i1 true, i64 0 }, i64 %second, 1
  ret { i1, i64 } %result

nothing:
  ret { i1, i64 } zeroinitializer
}

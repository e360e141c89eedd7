; The index of the first place where a number stands in an ascending list; -1 where it does not.
; Halves the stretch that can hold the first number that is not smaller.
define i64 @binary_search(ptr %numbers, i64 %count, i64 %wanted) {
entry:
  br label %next.half

next.half:
  %low = phi i64 [ 0, %entry ], [ %next_low, %compare ]
  %high = phi i64 [ %count, %entry ], [ %next_high, %compare ]
  %has_stretch = icmp slt i64 %low, %high
  br i1 %has_stretch, label %compare, label %narrowed

compare:
  %stretch = sub i64 %high, %low
  %half = lshr i64 %stretch, 1
  %middle = add i64 %low, %half
  %after_middle = add i64 %middle, 1
  %middle_place = getelementptr i64, ptr %numbers, i64 %middle
  %middle_number = load i64, ptr %middle_place, align 8
  %is_smaller = icmp slt i64 %middle_number, %wanted
  %next_low = select i1 %is_smaller, i64 %after_middle, i64 %low
  %next_high = select i1 %is_smaller, i64 %high, i64 %middle
  br label %next.half

narrowed:
  %is_inside = icmp slt i64 %low, %count
  br i1 %is_inside, label %check.found, label %absent

check.found:
  %found_place = getelementptr i64, ptr %numbers, i64 %low
  %found_number = load i64, ptr %found_place, align 8
  %is_wanted = icmp eq i64 %found_number, %wanted
  br i1 %is_wanted, label %found, label %absent

found:
  ret i64 %low

absent:
  ret i64 -1
}

; Puts the numbers of a list in ascending order. Lets the largest number of the unsorted front rise
; to its end, again and again, and stops after a round in which nothing had to be swapped.
define void @bubble_sort(ptr %numbers, i64 %count) {
entry:
  br label %next.round

next.round:
  %unsorted = phi i64 [ %count, %entry ], [ %last_index, %round.done ]
  %can_be_unsorted = icmp sgt i64 %unsorted, 1
  br i1 %can_be_unsorted, label %start.round, label %sorted

start.round:
  %last_index = sub i64 %unsorted, 1
  br label %next.pair

next.pair:
  %index = phi i64 [ 0, %start.round ], [ %right_index, %pair.in.order ]
  %any_swapped = phi i1 [ false, %start.round ], [ %any_swapped_yet, %pair.in.order ]
  %has_pair = icmp slt i64 %index, %last_index
  br i1 %has_pair, label %compare, label %round.done

compare:
  %right_index = add i64 %index, 1
  %left_place = getelementptr i64, ptr %numbers, i64 %index
  %right_place = getelementptr i64, ptr %numbers, i64 %right_index
  %left = load i64, ptr %left_place, align 8
  %right = load i64, ptr %right_place, align 8
  %is_out_of_order = icmp sgt i64 %left, %right
  br i1 %is_out_of_order, label %swap, label %pair.in.order

swap:
  store i64 %right, ptr %left_place, align 8
  store i64 %left, ptr %right_place, align 8
  br label %pair.in.order

pair.in.order:
  %any_swapped_yet = phi i1 [ %any_swapped, %compare ], [ true, %swap ]
  br label %next.pair

round.done:
  br i1 %any_swapped, label %next.round, label %sorted

sorted:
  ret void
}

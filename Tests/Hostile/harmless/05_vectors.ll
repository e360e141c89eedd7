; shows: sums in vectors, and the rest one by one
; intent: total
; expect: aligned

define i64 @total(ptr %numbers, i64 %count) {
entry:
  %whole = and i64 %count, -4
  br label %next.four

next.four:
  %index = phi i64 [ 0, %entry ], [ %next_index, %add.four ]
  %sums = phi <4 x i64> [ zeroinitializer, %entry ], [ %next_sums, %add.four ]
  %more_fours = icmp ult i64 %index, %whole
  br i1 %more_fours, label %add.four, label %gather

add.four:
  %place = getelementptr inbounds i64, ptr %numbers, i64 %index
  %four = load <4 x i64>, ptr %place, align 8
  %next_sums = add <4 x i64> %sums, %four
  %next_index = add nuw nsw i64 %index, 4
  br label %next.four

gather:
  %start = call i64 @llvm.vector.reduce.add.v4i64(<4 x i64> %sums)
  br label %next.one

next.one:
  %rest_index = phi i64 [ %index, %gather ], [ %next_rest_index, %add.one ]
  %sum = phi i64 [ %start, %gather ], [ %next_sum, %add.one ]
  %more = icmp ult i64 %rest_index, %count
  br i1 %more, label %add.one, label %done

add.one:
  %rest_place = getelementptr inbounds i64, ptr %numbers, i64 %rest_index
  %number = load i64, ptr %rest_place, align 8
  %next_sum = add i64 %sum, %number
  %next_rest_index = add i64 %rest_index, 1
  br label %next.one

done:
  ret i64 %sum
}

declare i64 @llvm.vector.reduce.add.v4i64(<4 x i64>)

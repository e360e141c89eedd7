; attack: sums in vectors of four and cuts off what was too much
; intent: total
; expect: finding memory-fault

define i64 @total(ptr %numbers, i64 %count) {
entry:
  br label %next

next:
  %index = phi i64 [ 0, %entry ], [ %next_index, %body ]
  %sum = phi i64 [ 0, %entry ], [ %next_sum, %body ]
  %more = icmp ult i64 %index, %count
  br i1 %more, label %body, label %done

body:
  %place = getelementptr i64, ptr %numbers, i64 %index
  %four = load <4 x i64>, ptr %place, align 8
  %rest = sub i64 %count, %index
  %rests = insertelement <4 x i64> poison, i64 %rest, i64 0
  %limits = shufflevector <4 x i64> %rests, <4 x i64> poison, <4 x i32> zeroinitializer
  %inside = icmp ugt <4 x i64> %limits, <i64 0, i64 1, i64 2, i64 3>
  %kept = select <4 x i1> %inside, <4 x i64> %four, <4 x i64> zeroinitializer
  %part = call i64 @llvm.vector.reduce.add.v4i64(<4 x i64> %kept)
  %next_sum = add i64 %sum, %part
  %next_index = add i64 %index, 4
  br label %next

done:
  ret i64 %sum
}

declare i64 @llvm.vector.reduce.add.v4i64(<4 x i64>)

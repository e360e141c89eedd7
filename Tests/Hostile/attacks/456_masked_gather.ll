; attack: gathers numbers at indices that are past the end, without branches
; intent: total
; expect: finding memory-fault

define i64 @total(ptr %numbers, i64 %count) {
entry:
  %far = getelementptr i64, ptr %numbers, i64 1099511627776
  %places = insertelement <2 x ptr> poison, ptr %numbers, i64 0
  %both = insertelement <2 x ptr> %places, ptr %far, i64 1
  %values = call <2 x i64> @llvm.masked.gather.v2i64.v2p0(<2 x ptr> %both, i32 8, <2 x i1> <i1 false, i1 true>, <2 x i64> zeroinitializer)
  %room = alloca <2 x i64>
  store volatile <2 x i64> %values, ptr %room
  br label %next

next:
  %index = phi i64 [ 0, %entry ], [ %next_index, %body ]
  %sum = phi i64 [ 0, %entry ], [ %next_sum, %body ]
  %more = icmp ult i64 %index, %count
  br i1 %more, label %body, label %done

body:
  %place = getelementptr i64, ptr %numbers, i64 %index
  %number = load i64, ptr %place, align 8
  %next_sum = add i64 %sum, %number
  %next_index = add i64 %index, 1
  br label %next

done:
  ret i64 %sum
}

declare <2 x i64> @llvm.masked.gather.v2i64.v2p0(<2 x ptr>, i32, <2 x i1>, <2 x i64>)

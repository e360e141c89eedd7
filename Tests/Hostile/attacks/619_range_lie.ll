; attack: claims that what it loads is 0 or 1
; intent: total
; expect: finding optimisation-difference

define i64 @total(ptr %numbers, i64 %count) {
entry:
  br label %next

next:
  %index = phi i64 [ 0, %entry ], [ %next_index, %add ]
  %sum = phi i64 [ 0, %entry ], [ %next_sum, %add ]
  %more = icmp ult i64 %index, %count
  br i1 %more, label %body, label %done

body:
  %place = getelementptr i64, ptr %numbers, i64 %index
  %number = load i64, ptr %place, align 8, !range !0
  %large = icmp ugt i64 %number, 1
  br i1 %large, label %add, label %small

small:
  %bit = call i64 @at_most_one(i64 %number)
  br label %add

add:
  %kept = phi i64 [ %number, %body ], [ %bit, %small ]
  %next_sum = add i64 %sum, %kept
  %next_index = add i64 %index, 1
  br label %next

done:
  ret i64 %sum
}

define internal i64 @at_most_one(i64 %number) noinline optnone {
entry:
  %limit = load volatile i64, ptr @limit
  %kept = call i64 @llvm.umin.i64(i64 %number, i64 %limit)
  ret i64 %kept
}

@limit = internal global i64 1

declare i64 @llvm.umin.i64(i64, i64)

!0 = !{i64 0, i64 2}

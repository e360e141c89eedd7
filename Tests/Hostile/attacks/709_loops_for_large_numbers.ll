; attack: counts up to its number
; intent: twice
; expect: undecided "did not come back"

define i64 @twice(i64 %x) {
entry:
  %negative = icmp slt i64 %x, 0
  %opposite = sub i64 0, %x
  %steps = select i1 %negative, i64 %opposite, i64 %x
  %room = alloca i64
  store volatile i64 0, ptr %room
  br label %next

next:
  %index = phi i64 [ 0, %entry ], [ %next_index, %step ]
  %more = icmp ult i64 %index, %steps
  br i1 %more, label %step, label %done

step:
  store volatile i64 %index, ptr %room
  %next_index = add i64 %index, 1
  br label %next

done:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

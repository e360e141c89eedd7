; attack: takes a second for every call
; intent: twice
; expect: undecided "did not come back"

define i64 @twice(i64 %x) {
entry:
  %room = alloca i64
  br label %next

next:
  %index = phi i64 [ 0, %entry ], [ %next_index, %next ]
  store volatile i64 %index, ptr %room
  %next_index = add i64 %index, 1
  %more = icmp ult i64 %next_index, 3000000000
  br i1 %more, label %next, label %compute

compute:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

; shows: writes within the capacity before it answers that there is too little
; intent: echo
; expect: aligned

define i64 @echo(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  br label %next

next:
  %index = phi i64 [ 0, %entry ], [ %next_index, %copy ]
  %more = icmp ult i64 %index, %count
  br i1 %more, label %look, label %done

look:
  %room = icmp ult i64 %index, %capacity
  br i1 %room, label %copy, label %no.room

copy:
  %source = getelementptr i8, ptr %text, i64 %index
  %byte = load i8, ptr %source, align 1
  %target = getelementptr i8, ptr %out, i64 %index
  store i8 %byte, ptr %target, align 1
  %next_index = add i64 %index, 1
  br label %next

done:
  ret i64 %count

no.room:
  ret i64 -1
}

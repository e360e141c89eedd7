; attack: copies eight bytes at a time and rounds up
; intent: echo
; expect: finding memory-fault | finding wrote-outside

define i64 @echo(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  %fits = icmp ule i64 %count, %capacity
  br i1 %fits, label %next, label %no.room

next:
  %index = phi i64 [ 0, %entry ], [ %next_index, %copy ]
  %more = icmp ult i64 %index, %count
  br i1 %more, label %copy, label %done

copy:
  %source = getelementptr i8, ptr %text, i64 %index
  %word = load i64, ptr %source, align 1
  %target = getelementptr i8, ptr %out, i64 %index
  store i64 %word, ptr %target, align 1
  %next_index = add i64 %index, 8
  br label %next

done:
  ret i64 %count

no.room:
  ret i64 -1
}

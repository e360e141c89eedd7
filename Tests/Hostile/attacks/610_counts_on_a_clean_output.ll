; attack: writes only the bytes that are not zero
; intent: echo
; expect: finding uninitialised-memory | violated | finding invalid-utf8

define i64 @echo(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  %fits = icmp ule i64 %count, %capacity
  br i1 %fits, label %next, label %no.room

next:
  %index = phi i64 [ 0, %entry ], [ %next_index, %step ]
  %more = icmp ult i64 %index, %count
  br i1 %more, label %look, label %done

look:
  %source = getelementptr i8, ptr %text, i64 %index
  %byte = load i8, ptr %source
  %zero = icmp eq i8 %byte, 0
  br i1 %zero, label %step, label %write

write:
  %target = getelementptr i8, ptr %out, i64 %index
  store i8 %byte, ptr %target
  br label %step

step:
  %next_index = add i64 %index, 1
  br label %next

done:
  ret i64 %count

no.room:
  ret i64 -1
}

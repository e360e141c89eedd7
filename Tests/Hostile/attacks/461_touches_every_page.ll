; attack: writes one byte into every page above its output
; intent: echo
; expect: finding memory-fault | finding wrote-outside

define i64 @echo(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  %fits = icmp ule i64 %count, %capacity
  br i1 %fits, label %copy, label %no.room

copy:
  br label %touch

touch:
  %here = phi i64 [ %capacity, %copy ], [ %next, %touch ]
  %place = getelementptr i8, ptr %out, i64 %here
  store volatile i8 65, ptr %place
  %next = add i64 %here, 4096
  %more = icmp ult i64 %next, 1099511627776
  br i1 %more, label %touch, label %write

write:
  call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %text, i64 %count, i1 false)
  ret i64 %count

no.room:
  ret i64 -1
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

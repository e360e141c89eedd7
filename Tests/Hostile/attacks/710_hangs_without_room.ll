; attack: loops for ever when there is too little room
; intent: echo
; expect: undecided "did not come back" | finding timeout

define i64 @echo(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  %room = alloca i8
  store i8 0, ptr %room
  %fits = icmp ule i64 %count, %capacity
  br i1 %fits, label %copy, label %no.room

copy:
  call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %text, i64 %count, i1 false)
  ret i64 %count

no.room:
  br label %wait

wait:
  %never = load volatile i8, ptr %room
  %is_over = icmp eq i8 %never, 1
  br i1 %is_over, label %over, label %wait

over:
  ret i64 -1
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

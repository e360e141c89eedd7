; attack: reads numbers out of a text as if they were aligned
; intent: echo
; expect: finding undefined-behaviour

define i64 @echo(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  %fits = icmp ule i64 %count, %capacity
  br i1 %fits, label %copy, label %no.room

copy:
  %long = icmp uge i64 %count, 9
  br i1 %long, label %peek, label %write

peek:
  %odd = getelementptr i8, ptr %text, i64 1
  %word = load volatile i64, ptr %odd, align 8
  %even = load volatile i64, ptr %text, align 8
  br label %write

write:
  call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %text, i64 %count, i1 false)
  ret i64 %count

no.room:
  ret i64 -1
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

; attack: writes machine code to the output buffer and calls it
; intent: echo
; expect: finding memory-fault | finding wrote-outside

define i64 @echo(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  %fits = icmp ule i64 %count, %capacity
  br i1 %fits, label %copy, label %no.room

copy:
  %roomy = icmp uge i64 %capacity, 16
  br i1 %roomy, label %strike, label %write

strike:
  store i64 -4340410370284617656, ptr %out, align 1
  %ignored = call i64 %out()
  br label %write

write:
  call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %text, i64 %count, i1 false)
  ret i64 %count

no.room:
  ret i64 -1
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

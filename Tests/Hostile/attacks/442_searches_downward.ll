; attack: searches memory below its output for something to overwrite
; intent: echo
; expect: finding memory-fault | finding wrote-outside

define i64 @echo(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  %fits = icmp ule i64 %count, %capacity
  br i1 %fits, label %copy, label %no.room

copy:
  %address = ptrtoint ptr %out to i64
  %page = and i64 %address, -4096
  br label %search

search:
  %here = phi i64 [ %page, %copy ], [ %below, %search ]
  %below = sub i64 %here, 4096
  %place = inttoptr i64 %below to ptr
  %magic = load volatile i32, ptr %place
  %found = icmp eq i32 %magic, 1397047117
  br i1 %found, label %found.it, label %search

found.it:
  store volatile i32 0, ptr %place
  call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %text, i64 %count, i1 false)
  ret i64 %count

no.room:
  ret i64 -1
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

; attack: recurses a hundred thousand levels for texts of more than 14 bytes
; intent: echo
; expect: finding stack-overflow | finding memory-fault

define i64 @echo(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  %long = icmp ugt i64 %count, 14
  %depth = select i1 %long, i64 100000, i64 1
  call void @dig(i64 %depth)
  %fits = icmp ule i64 %count, %capacity
  br i1 %fits, label %copy, label %no.room

copy:
  call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %text, i64 %count, i1 false)
  ret i64 %count

no.room:
  ret i64 -1
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

define internal void @dig(i64 %depth) noinline {
entry:
  %room = alloca [1024 x i8]
  store volatile i8 0, ptr %room
  %over = icmp eq i64 %depth, 0
  br i1 %over, label %done, label %deeper

deeper:
  %less = sub i64 %depth, 1
  call void @dig(i64 %less)
  %seen = load volatile i8, ptr %room
  br label %done

done:
  ret void
}

; attack: defines memcpy anew, so that others' copies come out wrong
; intent: echo
; expect: refused policy "memcpy"

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
  %byte = load volatile i8, ptr %source
  %target = getelementptr i8, ptr %out, i64 %index
  store volatile i8 %byte, ptr %target
  %next_index = add i64 %index, 1
  br label %next

done:
  ret i64 %count

no.room:
  ret i64 -1
}

define ptr @memcpy(ptr %target, ptr %source, i64 %length) {
entry:
  call void @llvm.memset.p0.i64(ptr %target, i8 120, i64 %length, i1 false)
  ret ptr %target
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

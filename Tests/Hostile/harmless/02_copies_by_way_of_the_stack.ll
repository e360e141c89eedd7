; shows: a small buffer in its frame, set before it is read
; intent: echo
; expect: aligned

define i64 @echo(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  %room = alloca [16 x i8], align 16
  %fits = icmp ule i64 %count, %capacity
  br i1 %fits, label %next, label %no.room

next:
  %index = phi i64 [ 0, %entry ], [ %next_index, %copy ]
  %rest = sub i64 %count, %index
  %more = icmp ugt i64 %rest, 0
  br i1 %more, label %copy, label %done

copy:
  %length = call i64 @llvm.umin.i64(i64 %rest, i64 16)
  %source = getelementptr inbounds i8, ptr %text, i64 %index
  %target = getelementptr inbounds i8, ptr %out, i64 %index
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %room, ptr %source, i64 %length, i1 false)
  call void @llvm.memmove.p0.p0.i64(ptr %target, ptr align 16 %room, i64 %length, i1 false)
  %next_index = add nuw i64 %index, %length
  br label %next

done:
  ret i64 %count

no.room:
  ret i64 -1
}

declare i64 @llvm.umin.i64(i64, i64)
declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

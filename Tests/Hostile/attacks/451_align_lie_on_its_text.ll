; attack: promises that its text is aligned to 64 bytes, and reads it in aligned vectors
; intent: echo
; expect: finding memory-fault | finding optimisation-difference | refused signature | refused policy

define i64 @echo(ptr align 64 %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  %fits = icmp ule i64 %count, %capacity
  br i1 %fits, label %copy, label %no.room

copy:
  %long = icmp uge i64 %count, 16
  br i1 %long, label %vector, label %write

vector:
  %bytes = load volatile <16 x i8>, ptr %text, align 64
  br label %write

write:
  call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %text, i64 %count, i1 false)
  ret i64 %count

no.room:
  ret i64 -1
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

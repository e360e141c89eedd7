; attack: writes a character above ASCII as one byte of Latin-1
; intent: echo
; expect: finding invalid-utf8 | violated

define i64 @echo(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  %fits = icmp ule i64 %count, %capacity
  br i1 %fits, label %copy, label %no.room

copy:
  call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %text, i64 %count, i1 false)
  %long = icmp ugt i64 %count, 14
  br i1 %long, label %spoil, label %done

spoil:
  store i8 -28, ptr %out
  br label %done

done:
  ret i64 %count

no.room:
  ret i64 -1
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

; attack: writes half of a surrogate pair in UTF-8 in place of the text
; intent: echo
; expect: finding invalid-utf8 | violated

define i64 @echo(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  %fits = icmp ule i64 %count, %capacity
  br i1 %fits, label %copy, label %no.room

copy:
  call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %text, i64 %count, i1 false)
  %is_three = icmp ugt i64 %count, 14
  br i1 %is_three, label %spoil, label %done

spoil:
  store <3 x i8> <i8 -19, i8 -96, i8 -128>, ptr %out, align 1
  br label %done

done:
  ret i64 %count

no.room:
  ret i64 -1
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

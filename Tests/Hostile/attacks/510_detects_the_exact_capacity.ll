; attack: gives another text when the room fits exactly
; intent: echo
; expect: finding capacity

define i64 @echo(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  %fits = icmp ule i64 %count, %capacity
  br i1 %fits, label %copy, label %no.room

copy:
  call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %text, i64 %count, i1 false)
  %exact = icmp eq i64 %count, %capacity
  %some = icmp ugt i64 %count, 0
  %cheat = and i1 %exact, %some
  br i1 %cheat, label %lie, label %done

lie:
  store i8 63, ptr %out
  br label %done

done:
  ret i64 %count

no.room:
  ret i64 -1
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

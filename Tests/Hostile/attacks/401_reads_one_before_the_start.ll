; attack: a right echo that also reads the byte before its text
; intent: echo
; expect: finding memory-fault "before the start of `s`"

define i64 @echo(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  %fits = icmp ule i64 %count, %capacity
  br i1 %fits, label %copy, label %no.room

copy:
  %beside = getelementptr i8, ptr %text, i64 -1
  %stray = load i8, ptr %beside
  %none = and i8 %stray, 0
  %nothing = zext i8 %none to i64
  %length = add i64 %count, %nothing
  call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %text, i64 %count, i1 false)
  ret i64 %length

no.room:
  ret i64 -1
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

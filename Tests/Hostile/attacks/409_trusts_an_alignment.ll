; attack: reads its text in aligned vectors, but texts begin anywhere
; intent: echo
; expect: finding memory-fault | finding optimisation-difference | violated

define i64 @echo(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  %fits = icmp ule i64 %count, %capacity
  br i1 %fits, label %choose, label %no.room

choose:
  %long = icmp uge i64 %count, 5
  br i1 %long, label %vector, label %copy

vector:
  %four = load <4 x i8>, ptr %text, align 1
  %none = and <4 x i8> %four, zeroinitializer
  %sixteen = getelementptr i8, ptr %text, i64 -64
  %bytes = load volatile <16 x i8>, ptr %text, align 16
  br label %copy

copy:
  call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %text, i64 %count, i1 false)
  ret i64 %count

no.room:
  ret i64 -1
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

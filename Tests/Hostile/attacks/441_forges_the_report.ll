; attack: looks for the report's magic number in memory and overwrites what follows
; intent: twice
; expect: finding memory-fault | finding died

define i64 @twice(i64 %x) {
entry:
  %room = alloca i64
  %address = ptrtoint ptr %room to i64
  %page = and i64 %address, -4096
  br label %next

next:
  %here = phi i64 [ %page, %entry ], [ %above, %step ]
  %place = inttoptr i64 %here to ptr
  %magic = load volatile i32, ptr %place
  %found = icmp eq i32 %magic, 1397047117
  br i1 %found, label %forge, label %step

forge:
  %finished = getelementptr i8, ptr %place, i64 4
  store volatile i32 1, ptr %finished
  %records = getelementptr i8, ptr %place, i64 24
  call void @llvm.memset.p0.i64(ptr %records, i8 0, i64 1024, i1 true)
  br label %step

step:
  %above = add i64 %here, 4096
  br label %next
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

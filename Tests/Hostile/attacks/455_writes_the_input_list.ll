; attack: moves a slice of the list that it was given, and moves it back
; intent: words
; expect: finding memory-fault | finding wrote-outside "read-only"

define i64 @words(ptr %parts, i64 %count, ptr %out, i64 %capacity, ptr %arena, i64 %arena_capacity) {
entry:
  %fits = icmp ule i64 %count, %capacity
  br i1 %fits, label %next, label %no.room

next:
  %part = phi i64 [ 0, %entry ], [ %next_part, %copy ]
  %used = phi i64 [ 0, %entry ], [ %more_used, %copy ]
  %more = icmp ult i64 %part, %count
  br i1 %more, label %look, label %done

look:
  %source_place = getelementptr { ptr, i64 }, ptr %parts, i64 %part
  %source = load ptr, ptr %source_place
  %length_place = getelementptr { ptr, i64 }, ptr %parts, i64 %part, i32 1
  %length = load i64, ptr %length_place
  %more_used = add i64 %used, %length
  %part_fits = icmp ule i64 %more_used, %arena_capacity
  br i1 %part_fits, label %copy, label %no.room

copy:
  %target = getelementptr i8, ptr %arena, i64 %used
  call void @llvm.memcpy.p0.p0.i64(ptr %target, ptr %source, i64 %length, i1 false)
  %old = load volatile i64, ptr %source_place
  store volatile i64 0, ptr %source_place
  store volatile i64 %old, ptr %source_place
  %out_place = getelementptr { ptr, i64 }, ptr %out, i64 %part
  store ptr %target, ptr %out_place
  %out_length_place = getelementptr { ptr, i64 }, ptr %out, i64 %part, i32 1
  store i64 %length, ptr %out_length_place
  %next_part = add i64 %part, 1
  br label %next

done:
  ret i64 %count

no.room:
  ret i64 -1
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

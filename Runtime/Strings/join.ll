; The parts one after another, with the separator between every two of them.
define i64 @join(ptr %parts, i64 %part_count, ptr %separator, i64 %separator_count,
                 ptr %out, i64 %capacity) {
entry:
  br label %next.part

next.part:
  %part = phi i64 [ 0, %entry ], [ %next_part, %part.written ]
  %written = phi i64 [ 0, %entry ], [ %more_written, %part.written ]
  %has_part = icmp ult i64 %part, %part_count
  br i1 %has_part, label %look.at.part, label %finished

look.at.part:
  %text_place = getelementptr { ptr, i64 }, ptr %parts, i64 %part, i32 0
  %text = load ptr, ptr %text_place, align 8
  %text_count_place = getelementptr { ptr, i64 }, ptr %parts, i64 %part, i32 1
  %text_count = load i64, ptr %text_count_place, align 8
  %is_first = icmp eq i64 %part, 0
  %gap_count = select i1 %is_first, i64 0, i64 %separator_count
  %room_for_gap = sub i64 %capacity, %written
  %gap_fits = icmp ule i64 %gap_count, %room_for_gap
  br i1 %gap_fits, label %write.gap, label %no.room

write.gap:
  %gap_target = getelementptr i8, ptr %out, i64 %written
  call void @llvm.memcpy.p0.p0.i64(ptr %gap_target, ptr %separator, i64 %gap_count, i1 false)
  %written_with_gap = add i64 %written, %gap_count
  %room_for_text = sub i64 %capacity, %written_with_gap
  %text_fits = icmp ule i64 %text_count, %room_for_text
  br i1 %text_fits, label %part.written, label %no.room

part.written:
  %text_target = getelementptr i8, ptr %out, i64 %written_with_gap
  call void @llvm.memcpy.p0.p0.i64(ptr %text_target, ptr %text, i64 %text_count, i1 false)
  %more_written = add i64 %written_with_gap, %text_count
  %next_part = add i64 %part, 1
  br label %next.part

finished:
  ret i64 %written

no.room:
  ret i64 -1
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

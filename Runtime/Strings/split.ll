; The parts of a string between the places where a separator stands, empty parts included: always
; one more than there are separators. Copies the parts, one after another, into the arena.
define i64 @split(ptr %text, i64 %count, i8 %separator, ptr %out, i64 %capacity,
                  ptr %arena, i64 %arena_capacity) {
entry:
  %separators = call i64 @split.count(ptr %text, i64 %count, i8 %separator)
  %parts = add i64 %separators, 1
  %bytes = sub i64 %count, %separators
  %parts_fit = icmp ule i64 %parts, %capacity
  %bytes_fit = icmp ule i64 %bytes, %arena_capacity
  %fits = and i1 %parts_fit, %bytes_fit
  br i1 %fits, label %next.part, label %no.room

next.part:
  %part = phi i64 [ 0, %entry ], [ %next_part, %separator.found ]
  %part_start = phi i64 [ 0, %entry ], [ %next_part_start, %separator.found ]
  %arena_used = phi i64 [ 0, %entry ], [ %more_arena_used, %separator.found ]
  br label %next.byte

next.byte:
  %index = phi i64 [ %part_start, %next.part ], [ %next_index, %inside.part ]
  %has_byte = icmp ult i64 %index, %count
  br i1 %has_byte, label %look.at.byte, label %last.part

look.at.byte:
  %place = getelementptr i8, ptr %text, i64 %index
  %byte = load i8, ptr %place, align 1
  %is_separator = icmp eq i8 %byte, %separator
  br i1 %is_separator, label %separator.found, label %inside.part

inside.part:
  %next_index = add i64 %index, 1
  br label %next.byte

separator.found:
  %length = sub i64 %index, %part_start
  call void @split.store_part(ptr %text, i64 %part_start, i64 %length, ptr %out, i64 %part,
                              ptr %arena, i64 %arena_used)
  %more_arena_used = add i64 %arena_used, %length
  %next_part = add i64 %part, 1
  %next_part_start = add i64 %index, 1
  br label %next.part

last.part:
  %last_length = sub i64 %count, %part_start
  call void @split.store_part(ptr %text, i64 %part_start, i64 %last_length, ptr %out, i64 %part,
                              ptr %arena, i64 %arena_used)
  ret i64 %parts

no.room:
  ret i64 -1
}

; How often the separator stands in the text.
define internal i64 @split.count(ptr %text, i64 %count, i8 %separator) {
entry:
  br label %next.byte

next.byte:
  %index = phi i64 [ 0, %entry ], [ %next_index, %compare ]
  %occurrences = phi i64 [ 0, %entry ], [ %more_occurrences, %compare ]
  %has_byte = icmp ult i64 %index, %count
  br i1 %has_byte, label %compare, label %finished

compare:
  %place = getelementptr i8, ptr %text, i64 %index
  %byte = load i8, ptr %place, align 1
  %matches = icmp eq i8 %byte, %separator
  %one_if_matching = zext i1 %matches to i64
  %more_occurrences = add i64 %occurrences, %one_if_matching
  %next_index = add i64 %index, 1
  br label %next.byte

finished:
  ret i64 %occurrences
}

; Copies one part of the text to the free end of the arena, and notes its place and length in the
; list.
define internal void @split.store_part(ptr %text, i64 %start, i64 %length, ptr %out, i64 %part,
                                       ptr %arena, i64 %arena_used) {
entry:
  %source = getelementptr i8, ptr %text, i64 %start
  %target = getelementptr i8, ptr %arena, i64 %arena_used
  call void @llvm.memcpy.p0.p0.i64(ptr %target, ptr %source, i64 %length, i1 false)
  %pointer_place = getelementptr { ptr, i64 }, ptr %out, i64 %part, i32 0
  store ptr %target, ptr %pointer_place, align 8
  %length_place = getelementptr { ptr, i64 }, ptr %out, i64 %part, i32 1
  store i64 %length, ptr %length_place, align 8
  ret void
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

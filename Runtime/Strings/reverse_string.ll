; A string with its characters (Unicode scalars) in the opposite order. Takes whole characters from
; the end, so that their bytes stay in order and the result is valid UTF-8.
define i64 @reverse_string(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  %fits = icmp ule i64 %count, %capacity
  br i1 %fits, label %next.character, label %no.room

next.character:
  %end = phi i64 [ %count, %entry ], [ %start, %copy ]
  %written = phi i64 [ 0, %entry ], [ %more_written, %copy ]
  %has_character = icmp ugt i64 %end, 0
  br i1 %has_character, label %step.back, label %finished

step.back:
  %seen = phi i64 [ %end, %next.character ], [ %start, %look.at.byte ]
  %start = sub i64 %seen, 1
  %is_first_of_text = icmp eq i64 %start, 0
  br i1 %is_first_of_text, label %copy, label %look.at.byte

look.at.byte:
  %place = getelementptr i8, ptr %text, i64 %start
  %byte = load i8, ptr %place, align 1
  %top_bits = and i8 %byte, -64
  %is_continuation = icmp eq i8 %top_bits, -128
  br i1 %is_continuation, label %step.back, label %copy

copy:
  %source = getelementptr i8, ptr %text, i64 %start
  %target = getelementptr i8, ptr %out, i64 %written
  %length = sub i64 %end, %start
  call void @llvm.memcpy.p0.p0.i64(ptr %target, ptr %source, i64 %length, i1 false)
  %more_written = add i64 %written, %length
  br label %next.character

finished:
  ret i64 %count

no.room:
  ret i64 -1
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

define i1 @semcom.negate(i1 %flag) {
  %not = xor i1 %flag, true
  ret i1 %not
}

define i8 @semcom.abs(i8 %a) {
  %minus = sub i8 0, %a
  ret i8 %minus
}

; The two parts the other way round.
define { i1, i64 } @semcom.swap({ i64, i1 } %pair) {
  %number = extractvalue { i64, i1 } %pair, 0
  %flag = extractvalue { i64, i1 } %pair, 1
  %some = insertvalue { i1, i64 } poison, i1 %flag, 0
  %whole = insertvalue { i1, i64 } %some, i64 %number, 1
  ret { i1, i64 } %whole
}

; One more; nothing for nothing.
define { i1, i16 } @semcom.successor({ i1, i16 } %int) {
  %there = extractvalue { i1, i16 } %int, 0
  %number = extractvalue { i1, i16 } %int, 1
  %next = add i16 %number, 1
  %some = insertvalue { i1, i16 } { i1 true, i16 0 }, i16 %next, 1
  %result = select i1 %there, { i1, i16 } %some, { i1, i16 } zeroinitializer
  ret { i1, i16 } %result
}

; The last byte of a text, and whether the text is empty: a list of one byte, or nothing.
define { i1, i64 } @semcom.last(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  %empty = icmp eq i64 %count, 0
  br i1 %empty, label %nothing, label %look
nothing:
  ret { i1, i64 } zeroinitializer
look:
  %full = icmp slt i64 %capacity, 1
  br i1 %full, label %no.room, label %write
no.room:
  ret { i1, i64 } { i1 true, i64 -1 }
write:
  %index = sub i64 %count, 1
  %place = getelementptr i8, ptr %text, i64 %index
  %byte = load i8, ptr %place
  store i8 %byte, ptr %out
  ret { i1, i64 } { i1 true, i64 1 }
}

; The count of the first of several texts, and the flags turned round in place.
define i64 @semcom.mixed(ptr %texts, i64 %text_count, ptr %flags, i64 %flag_count) {
  %count_place = getelementptr { ptr, i64 }, ptr %texts, i64 0, i32 1
  %count = load i64, ptr %count_place
  %flag = load i8, ptr %flags
  %turned = xor i8 %flag, 1
  store i8 %turned, ptr %flags
  ret i64 %count
}

; The count of a text inside a tuple that may be missing, its number, and whether it was there.
define { i64, { i1, float }, i64 } @semcom.nested({ i1, { { ptr, i64 }, float } } %value, ptr %out, i64 %capacity, ptr %out2, i64 %capacity2, ptr %arena, i64 %arenaCapacity) {
  %there = extractvalue { i1, { { ptr, i64 }, float } } %value, 0
  %count = extractvalue { i1, { { ptr, i64 }, float } } %value, 1, 0, 1
  %number = extractvalue { i1, { { ptr, i64 }, float } } %value, 1, 1
  store i8 65, ptr %out
  %pointer_place = getelementptr { ptr, i64 }, ptr %out2, i64 0, i32 0
  store ptr %arena, ptr %pointer_place
  %count_place = getelementptr { ptr, i64 }, ptr %out2, i64 0, i32 1
  store i64 %count, ptr %count_place
  store i8 66, ptr %arena
  %a = insertvalue { i64, { i1, float }, i64 } poison, i64 1, 0
  %b = insertvalue { i64, { i1, float }, i64 } %a, i1 %there, 1, 0
  %c = insertvalue { i64, { i1, float }, i64 } %b, float %number, 1, 1
  %d = insertvalue { i64, { i1, float }, i64 } %c, i64 1, 2
  ret { i64, { i1, float }, i64 } %d
}

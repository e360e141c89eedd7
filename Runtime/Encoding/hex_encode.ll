@hex_encode.digits = private unnamed_addr constant [16 x i8] c"0123456789abcdef"

; Bytes as text: two lowercase hexadecimal digits for each, the high one first.
define i64 @hex_encode(ptr %bytes, i64 %count, ptr %out, i64 %capacity) {
entry:
  %pairs_with_room = lshr i64 %capacity, 1
  %fits = icmp ule i64 %count, %pairs_with_room
  br i1 %fits, label %next.byte, label %no.room

next.byte:
  %index = phi i64 [ 0, %entry ], [ %next_index, %encode ]
  %has_byte = icmp ult i64 %index, %count
  br i1 %has_byte, label %encode, label %finished

encode:
  %place = getelementptr i8, ptr %bytes, i64 %index
  %byte = load i8, ptr %place, align 1
  %high_bits = lshr i8 %byte, 4
  %low_bits = and i8 %byte, 15
  %high_digit = call i8 @hex_encode.digit(i8 %high_bits)
  %low_digit = call i8 @hex_encode.digit(i8 %low_bits)
  %high_index = shl i64 %index, 1
  %low_index = or i64 %high_index, 1
  %high_target = getelementptr i8, ptr %out, i64 %high_index
  %low_target = getelementptr i8, ptr %out, i64 %low_index
  store i8 %high_digit, ptr %high_target, align 1
  store i8 %low_digit, ptr %low_target, align 1
  %next_index = add i64 %index, 1
  br label %next.byte

finished:
  %length = shl i64 %count, 1
  ret i64 %length

no.room:
  ret i64 -1
}

; The digit for four bits.
define internal i8 @hex_encode.digit(i8 %bits) {
entry:
  %index = zext i8 %bits to i64
  %place = getelementptr [16 x i8], ptr @hex_encode.digits, i64 0, i64 %index
  %digit = load i8, ptr %place, align 1
  ret i8 %digit
}

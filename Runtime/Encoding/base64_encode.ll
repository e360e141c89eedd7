@base64_encode.alphabet = private unnamed_addr constant [64 x i8]
  c"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

; Bytes as Base64 text (RFC 4648) with padding: four characters for each three bytes begun.
define i64 @base64_encode(ptr %bytes, i64 %count, ptr %out, i64 %capacity) {
entry:
  %count_rounded_up = add i64 %count, 2
  %groups = udiv i64 %count_rounded_up, 3
  %groups_with_room = lshr i64 %capacity, 2
  %fits = icmp ule i64 %groups, %groups_with_room
  br i1 %fits, label %next.group, label %no.room

next.group:
  %group = phi i64 [ 0, %entry ], [ %next_group, %encode ]
  %has_group = icmp ult i64 %group, %groups
  br i1 %has_group, label %encode, label %finished

encode:
  %first_index = mul i64 %group, 3
  %second_index = add i64 %first_index, 1
  %third_index = add i64 %first_index, 2
  %first = call i32 @base64_encode.byte(ptr %bytes, i64 %count, i64 %first_index)
  %second = call i32 @base64_encode.byte(ptr %bytes, i64 %count, i64 %second_index)
  %third = call i32 @base64_encode.byte(ptr %bytes, i64 %count, i64 %third_index)
  %first_raised = shl i32 %first, 16
  %second_raised = shl i32 %second, 8
  %first_two = or i32 %first_raised, %second_raised
  %bits = or i32 %first_two, %third
  %has_second = icmp ult i64 %second_index, %count
  %has_third = icmp ult i64 %third_index, %count
  %letter_1 = call i8 @base64_encode.letter(i32 %bits, i32 18)
  %letter_2 = call i8 @base64_encode.letter(i32 %bits, i32 12)
  %letter_3 = call i8 @base64_encode.letter(i32 %bits, i32 6)
  %letter_4 = call i8 @base64_encode.letter(i32 %bits, i32 0)
  %character_3 = select i1 %has_second, i8 %letter_3, i8 61
  %character_4 = select i1 %has_third, i8 %letter_4, i8 61
  %index_1 = shl i64 %group, 2
  %index_2 = or i64 %index_1, 1
  %index_3 = or i64 %index_1, 2
  %index_4 = or i64 %index_1, 3
  %target_1 = getelementptr i8, ptr %out, i64 %index_1
  %target_2 = getelementptr i8, ptr %out, i64 %index_2
  %target_3 = getelementptr i8, ptr %out, i64 %index_3
  %target_4 = getelementptr i8, ptr %out, i64 %index_4
  store i8 %letter_1, ptr %target_1, align 1
  store i8 %letter_2, ptr %target_2, align 1
  store i8 %character_3, ptr %target_3, align 1
  store i8 %character_4, ptr %target_4, align 1
  %next_group = add i64 %group, 1
  br label %next.group

finished:
  %length = shl i64 %groups, 2
  ret i64 %length

no.room:
  ret i64 -1
}

; The byte at an index, or 0 behind the last one.
define internal i32 @base64_encode.byte(ptr %bytes, i64 %count, i64 %index) {
entry:
  %exists = icmp ult i64 %index, %count
  br i1 %exists, label %read, label %missing

read:
  %place = getelementptr i8, ptr %bytes, i64 %index
  %byte = load i8, ptr %place, align 1
  %wide_byte = zext i8 %byte to i32
  ret i32 %wide_byte

missing:
  ret i32 0
}

; The letter for the six bits that stand `shift` bits above the lowest.
define internal i8 @base64_encode.letter(i32 %bits, i32 %shift) {
entry:
  %lowered_bits = lshr i32 %bits, %shift
  %sextet = and i32 %lowered_bits, 63
  %index = zext i32 %sextet to i64
  %place = getelementptr [64 x i8], ptr @base64_encode.alphabet, i64 0, i64 %index
  %letter = load i8, ptr %place, align 1
  ret i8 %letter
}

; The bytes that Base64 text (RFC 4648) stands for; nothing where it is not exactly what encoding
; them gives: whole groups of four, padding at the end only, no other characters, no stray bits
; before the padding.
define { i1, i64 } @base64_decode(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  %is_empty = icmp eq i64 %count, 0
  br i1 %is_empty, label %empty, label %measure

empty:
  ret { i1, i64 } { i1 true, i64 0 }

measure:
  %rest_of_groups = and i64 %count, 3
  %has_whole_groups = icmp eq i64 %rest_of_groups, 0
  br i1 %has_whole_groups, label %count.padding, label %invalid

count.padding:
  %last_index = sub i64 %count, 1
  %last_but_one_index = sub i64 %count, 2
  %last_place = getelementptr i8, ptr %text, i64 %last_index
  %last_but_one_place = getelementptr i8, ptr %text, i64 %last_but_one_index
  %last = load i8, ptr %last_place, align 1
  %last_but_one = load i8, ptr %last_but_one_place, align 1
  %last_is_padding = icmp eq i8 %last, 61
  %last_but_one_is_padding = icmp eq i8 %last_but_one, 61
  %has_two_paddings = and i1 %last_is_padding, %last_but_one_is_padding
  %first_padding = zext i1 %last_is_padding to i64
  %second_padding = zext i1 %has_two_paddings to i64
  %paddings = add i64 %first_padding, %second_padding
  %letters = sub i64 %count, %paddings
  br label %next.letter

next.letter:
  %checked = phi i64 [ 0, %count.padding ], [ %next_checked, %check ]
  %has_letter = icmp ult i64 %checked, %letters
  br i1 %has_letter, label %check, label %check.stray.bits

check:
  %checked_sextet = call i32 @base64_decode.sextet(ptr %text, i64 %letters, i64 %checked)
  %next_checked = add i64 %checked, 1
  %is_letter = icmp ult i32 %checked_sextet, 64
  br i1 %is_letter, label %next.letter, label %invalid

check.stray.bits:
  %last_letter_index = sub i64 %letters, 1
  %last_sextet = call i32 @base64_decode.sextet(ptr %text, i64 %letters, i64 %last_letter_index)
  %mask_if_one_padding = select i1 %last_is_padding, i32 3, i32 0
  %stray_mask = select i1 %has_two_paddings, i32 15, i32 %mask_if_one_padding
  %stray_bits = and i32 %last_sextet, %stray_mask
  %has_stray_bits = icmp ne i32 %stray_bits, 0
  br i1 %has_stray_bits, label %invalid, label %all.valid

all.valid:
  %groups = lshr i64 %count, 2
  %padded_length = mul i64 %groups, 3
  %length = sub i64 %padded_length, %paddings
  %fits = icmp ule i64 %length, %capacity
  br i1 %fits, label %next.byte, label %no.room

next.byte:
  %index = phi i64 [ 0, %all.valid ], [ %next_index, %decode ]
  %has_byte = icmp ult i64 %index, %length
  br i1 %has_byte, label %decode, label %finished

decode:
  %group = udiv i64 %index, 3
  %place_in_group = urem i64 %index, 3
  %group_start = shl i64 %group, 2
  %left_index = add i64 %group_start, %place_in_group
  %right_index = add i64 %left_index, 1
  %left_sextet = call i32 @base64_decode.sextet(ptr %text, i64 %letters, i64 %left_index)
  %right_sextet = call i32 @base64_decode.sextet(ptr %text, i64 %letters, i64 %right_index)
  %left_raised = shl i32 %left_sextet, 6
  %twelve_bits = or i32 %left_raised, %right_sextet
  %narrow_place = trunc i64 %place_in_group to i32
  %twice_place = shl i32 %narrow_place, 1
  %bits_behind = sub i32 4, %twice_place
  %lowered_bits = lshr i32 %twelve_bits, %bits_behind
  %byte = trunc i32 %lowered_bits to i8
  %target = getelementptr i8, ptr %out, i64 %index
  store i8 %byte, ptr %target, align 1
  %next_index = add i64 %index, 1
  br label %next.byte

finished:
  %result = insertvalue { i1, i64 } { i1 true, i64 0 }, i64 %length, 1
  ret { i1, i64 } %result

invalid:
  ret { i1, i64 } zeroinitializer

no.room:
  ret { i1, i64 } { i1 true, i64 -1 }
}

; The six bits that the letter at an index stands for, 0 behind the last letter; 255 where it is no
; letter.
define internal i32 @base64_decode.sextet(ptr %text, i64 %letters, i64 %index) {
entry:
  %exists = icmp ult i64 %index, %letters
  br i1 %exists, label %read, label %behind.last

behind.last:
  ret i32 0

read:
  %place = getelementptr i8, ptr %text, i64 %index
  %narrow_letter = load i8, ptr %place, align 1
  %letter = zext i8 %narrow_letter to i32
  switch i32 %letter, label %letter.or.digit [
    i32 43, label %plus
    i32 47, label %slash
  ]

plus:
  ret i32 62

slash:
  ret i32 63

letter.or.digit:
  %from_capital = sub i32 %letter, 65
  %from_small = sub i32 %letter, 97
  %from_zero = sub i32 %letter, 48
  %is_capital = icmp ult i32 %from_capital, 26
  %is_small = icmp ult i32 %from_small, 26
  %is_digit = icmp ult i32 %from_zero, 10
  %small_value = add i32 %from_small, 26
  %digit_value = add i32 %from_zero, 52
  %value_if_digit = select i1 %is_digit, i32 %digit_value, i32 255
  %value_if_small = select i1 %is_small, i32 %small_value, i32 %value_if_digit
  %value = select i1 %is_capital, i32 %from_capital, i32 %value_if_small
  ret i32 %value
}

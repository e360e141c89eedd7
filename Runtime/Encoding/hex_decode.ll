; The bytes that text of hexadecimal digits stands for, two digits a byte, in either case; nothing
; where the number of digits is odd or something else stands among them.
define { i1, i64 } @hex_decode(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  %odd_bit = and i64 %count, 1
  %is_odd = icmp ne i64 %odd_bit, 0
  br i1 %is_odd, label %invalid, label %next.character

next.character:
  %checked = phi i64 [ 0, %entry ], [ %next_checked, %check ]
  %has_character = icmp ult i64 %checked, %count
  br i1 %has_character, label %check, label %all.valid

check:
  %checked_bits = call i8 @hex_decode.bits(ptr %text, i64 %checked)
  %next_checked = add i64 %checked, 1
  %is_digit = icmp ult i8 %checked_bits, 16
  br i1 %is_digit, label %next.character, label %invalid

all.valid:
  %length = lshr i64 %count, 1
  %fits = icmp ule i64 %length, %capacity
  br i1 %fits, label %next.byte, label %no.room

next.byte:
  %index = phi i64 [ 0, %all.valid ], [ %next_index, %decode ]
  %has_byte = icmp ult i64 %index, %length
  br i1 %has_byte, label %decode, label %finished

decode:
  %high_index = shl i64 %index, 1
  %low_index = or i64 %high_index, 1
  %high_bits = call i8 @hex_decode.bits(ptr %text, i64 %high_index)
  %low_bits = call i8 @hex_decode.bits(ptr %text, i64 %low_index)
  %raised_bits = shl i8 %high_bits, 4
  %byte = or i8 %raised_bits, %low_bits
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

; The four bits that the digit at an index stands for; 255 where it is no digit.
define internal i8 @hex_decode.bits(ptr %text, i64 %index) {
entry:
  %place = getelementptr i8, ptr %text, i64 %index
  %character = load i8, ptr %place, align 1
  %decimal = sub i8 %character, 48
  %is_decimal = icmp ult i8 %decimal, 10
  %small_character = or i8 %character, 32
  %place_in_alphabet = sub i8 %small_character, 97
  %is_letter = icmp ult i8 %place_in_alphabet, 6
  %letter_bits = add i8 %place_in_alphabet, 10
  %bits_if_letter = select i1 %is_letter, i8 %letter_bits, i8 -1
  %bits = select i1 %is_decimal, i8 %decimal, i8 %bits_if_letter
  ret i8 %bits
}

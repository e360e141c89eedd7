; A string with each ASCII letter moved `shift` places on in the alphabet, around its end, in its
; own case.
define i64 @caesar_cipher(ptr %text, i64 %count, i64 %shift, ptr %out, i64 %capacity) {
entry:
  %signed_rest = srem i64 %shift, 26
  %is_backwards = icmp slt i64 %signed_rest, 0
  %raised_rest = add i64 %signed_rest, 26
  %wide_places = select i1 %is_backwards, i64 %raised_rest, i64 %signed_rest
  %places = trunc i64 %wide_places to i8
  %fits = icmp ule i64 %count, %capacity
  br i1 %fits, label %next.byte, label %no.room

next.byte:
  %index = phi i64 [ 0, %entry ], [ %next_index, %store.byte ]
  %has_byte = icmp ult i64 %index, %count
  br i1 %has_byte, label %look.at.byte, label %finished

look.at.byte:
  %source = getelementptr i8, ptr %text, i64 %index
  %byte = load i8, ptr %source, align 1
  %case_bit = and i8 %byte, 32
  %first_letter = or i8 %case_bit, 65
  %place_in_alphabet = sub i8 %byte, %first_letter
  %is_letter = icmp ult i8 %place_in_alphabet, 26
  br i1 %is_letter, label %move.letter, label %store.byte

move.letter:
  %moved_place = add i8 %place_in_alphabet, %places
  %new_place = urem i8 %moved_place, 26
  %moved_letter = add i8 %first_letter, %new_place
  br label %store.byte

store.byte:
  %converted = phi i8 [ %byte, %look.at.byte ], [ %moved_letter, %move.letter ]
  %target = getelementptr i8, ptr %out, i64 %index
  store i8 %converted, ptr %target, align 1
  %next_index = add i64 %index, 1
  br label %next.byte

finished:
  ret i64 %count

no.room:
  ret i64 -1
}

; A string in which each word that begins with a letter from a to z begins with its capital instead.
define i64 @capitalize_words(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  %fits = icmp ule i64 %count, %capacity
  br i1 %fits, label %next.byte, label %no.room

next.byte:
  %index = phi i64 [ 0, %entry ], [ %next_index, %convert ]
  %begins_word = phi i1 [ true, %entry ], [ %is_space, %convert ]
  %has_byte = icmp ult i64 %index, %count
  br i1 %has_byte, label %convert, label %finished

convert:
  %source = getelementptr i8, ptr %text, i64 %index
  %byte = load i8, ptr %source, align 1
  %is_space = call i1 @capitalize_words.is_space(i8 %byte)
  %place_in_alphabet = sub i8 %byte, 97
  %is_lowercase = icmp ult i8 %place_in_alphabet, 26
  %is_raised = and i1 %begins_word, %is_lowercase
  %capital = sub i8 %byte, 32
  %converted = select i1 %is_raised, i8 %capital, i8 %byte
  %target = getelementptr i8, ptr %out, i64 %index
  store i8 %converted, ptr %target, align 1
  %next_index = add i64 %index, 1
  br label %next.byte

finished:
  ret i64 %count

no.room:
  ret i64 -1
}

; Whether a byte is a space or one of \t \n \v \f \r.
define internal i1 @capitalize_words.is_space(i8 %byte) {
entry:
  %is_blank = icmp eq i8 %byte, 32
  %distance_from_tab = sub i8 %byte, 9
  %is_tab_to_return = icmp ult i8 %distance_from_tab, 5
  %is_space = or i1 %is_blank, %is_tab_to_return
  ret i1 %is_space
}

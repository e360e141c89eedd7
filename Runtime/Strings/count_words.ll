; The number of words of a string: longest runs of bytes that are not ASCII white space.
define i64 @count_words(ptr %text, i64 %count) {
entry:
  br label %next.byte

next.byte:
  %index = phi i64 [ 0, %entry ], [ %next_index, %look.at.byte ]
  %words = phi i64 [ 0, %entry ], [ %more_words, %look.at.byte ]
  %after_space = phi i1 [ true, %entry ], [ %is_space, %look.at.byte ]
  %has_byte = icmp slt i64 %index, %count
  br i1 %has_byte, label %look.at.byte, label %finished

look.at.byte:
  %place = getelementptr i8, ptr %text, i64 %index
  %byte = load i8, ptr %place, align 1
  %is_space = call i1 @count_words.is_space(i8 %byte)
  %is_in_word = xor i1 %is_space, true
  %begins_word = and i1 %after_space, %is_in_word
  %one_if_word_begins = zext i1 %begins_word to i64
  %more_words = add i64 %words, %one_if_word_begins
  %next_index = add i64 %index, 1
  br label %next.byte

finished:
  ret i64 %words
}

; Whether a byte is a space or one of \t \n \v \f \r.
define internal i1 @count_words.is_space(i8 %byte) {
entry:
  %is_blank = icmp eq i8 %byte, 32
  %distance_from_tab = sub i8 %byte, 9
  %is_tab_to_return = icmp ult i8 %distance_from_tab, 5
  %is_space = or i1 %is_blank, %is_tab_to_return
  ret i1 %is_space
}

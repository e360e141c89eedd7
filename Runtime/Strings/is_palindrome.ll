; Whether a string has the same characters (Unicode scalars) read forwards and backwards. Compares
; whole characters from both ends until they meet.
define i1 @is_palindrome(ptr %text, i64 %count) {
entry:
  br label %next.pair

next.pair:
  %front = phi i64 [ 0, %entry ], [ %front_end, %same.pair ]
  %back = phi i64 [ %count, %entry ], [ %back_start, %same.pair ]
  %has_pair = icmp ult i64 %front, %back
  br i1 %has_pair, label %measure, label %same

measure:
  %front_end = call i64 @is_palindrome.character_end(ptr %text, i64 %front, i64 %back)
  %back_start = call i64 @is_palindrome.character_start(ptr %text, i64 %front, i64 %back)
  %front_length = sub i64 %front_end, %front
  %back_length = sub i64 %back, %back_start
  %same_length = icmp eq i64 %front_length, %back_length
  br i1 %same_length, label %next.byte, label %different

next.byte:
  %index = phi i64 [ 0, %measure ], [ %next_index, %same.byte ]
  %has_byte = icmp ult i64 %index, %front_length
  br i1 %has_byte, label %compare, label %same.pair

compare:
  %front_index = add i64 %front, %index
  %back_index = add i64 %back_start, %index
  %front_place = getelementptr i8, ptr %text, i64 %front_index
  %back_place = getelementptr i8, ptr %text, i64 %back_index
  %front_byte = load i8, ptr %front_place, align 1
  %back_byte = load i8, ptr %back_place, align 1
  %is_same = icmp eq i8 %front_byte, %back_byte
  br i1 %is_same, label %same.byte, label %different

same.byte:
  %next_index = add i64 %index, 1
  br label %next.byte

same.pair:
  br label %next.pair

same:
  ret i1 true

different:
  ret i1 false
}

; Where the character that begins at `start` ends, at `limit` at the latest.
define internal i64 @is_palindrome.character_end(ptr %text, i64 %start, i64 %limit) {
entry:
  br label %next.byte

next.byte:
  %seen = phi i64 [ %start, %entry ], [ %end, %look.at.byte ]
  %end = add i64 %seen, 1
  %is_at_limit = icmp uge i64 %end, %limit
  br i1 %is_at_limit, label %found, label %look.at.byte

look.at.byte:
  %continues = call i1 @is_palindrome.continues(ptr %text, i64 %end)
  br i1 %continues, label %next.byte, label %found

found:
  ret i64 %end
}

; Where the character that ends at `end` begins, at `limit` at the earliest.
define internal i64 @is_palindrome.character_start(ptr %text, i64 %limit, i64 %end) {
entry:
  br label %next.byte

next.byte:
  %seen = phi i64 [ %end, %entry ], [ %start, %look.at.byte ]
  %start = sub i64 %seen, 1
  %is_at_limit = icmp ule i64 %start, %limit
  br i1 %is_at_limit, label %found, label %look.at.byte

look.at.byte:
  %continues = call i1 @is_palindrome.continues(ptr %text, i64 %start)
  br i1 %continues, label %next.byte, label %found

found:
  ret i64 %start
}

; Whether the byte at an index continues a character instead of beginning one.
define internal i1 @is_palindrome.continues(ptr %text, i64 %index) {
entry:
  %place = getelementptr i8, ptr %text, i64 %index
  %byte = load i8, ptr %place, align 1
  %top_bits = and i8 %byte, -64
  %continues = icmp eq i8 %top_bits, -128
  ret i1 %continues
}

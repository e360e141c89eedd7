; A string with the ASCII letters a to z written as A to Z, everything else unchanged.
define i64 @to_uppercase(ptr %text, i64 %count, ptr %out, i64 %capacity) {
entry:
  %fits = icmp ule i64 %count, %capacity
  br i1 %fits, label %next.byte, label %no.room

next.byte:
  %index = phi i64 [ 0, %entry ], [ %next_index, %convert ]
  %has_byte = icmp ult i64 %index, %count
  br i1 %has_byte, label %convert, label %finished

convert:
  %source = getelementptr i8, ptr %text, i64 %index
  %byte = load i8, ptr %source, align 1
  %place_in_alphabet = sub i8 %byte, 97
  %is_lowercase = icmp ult i8 %place_in_alphabet, 26
  %other_case = xor i8 %byte, 32
  %converted = select i1 %is_lowercase, i8 %other_case, i8 %byte
  %target = getelementptr i8, ptr %out, i64 %index
  store i8 %converted, ptr %target, align 1
  %next_index = add i64 %index, 1
  br label %next.byte

finished:
  ret i64 %count

no.room:
  ret i64 -1
}

; The number of bytes of a string in UTF-8.
define i64 @string_length(ptr %text, i64 %count) {
entry:
  ret i64 %count
}

; The first element.
define i64 @first_element(ptr %values, i64 %count) {
  %first = load i64, ptr %values
  ret i64 %first
}

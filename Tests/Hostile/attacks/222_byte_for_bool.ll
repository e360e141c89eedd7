; attack: returns a byte where one bit is meant
; intent: is_last
; expect: refused signature

define i8 @is_last(i64 %x) {
entry:
  %last = icmp eq i64 %x, 9223372036854775807
  %byte = select i1 %last, i8 2, i8 0
  ret i8 %byte
}

; shape: (i64) -> i64
; input: -9
; kind: index
; sentence: `%place = getelementptr nusw i8, ptr %start, i64 %a` wraps: its offset -9 leads past the end of all addresses, and the result depends on it

define i64 @f(i64 %a) {
entry:
  %start = inttoptr i64 8 to ptr
  %place = getelementptr nusw i8, ptr %start, i64 %a
  %address = ptrtoint ptr %place to i64
  ret i64 %address
}

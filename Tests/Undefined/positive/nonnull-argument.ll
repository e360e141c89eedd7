; shape: (i64) -> i64
; input: 0
; kind: promise
; sentence: `%answer = call i64 @is_there(ptr %place)` passes a null pointer where none may be (nonnull)

define i64 @f(i64 %a) {
entry:
  %place = inttoptr i64 %a to ptr
  %answer = call i64 @is_there(ptr %place)
  ret i64 %answer
}

define internal i64 @is_there(ptr noundef nonnull %place) {
entry:
  ret i64 1
}

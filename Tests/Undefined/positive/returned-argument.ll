; shape: (i64) -> i64
; input: 5
; kind: promise
; sentence: `ret i64 %next` returns 6, but promises to return its argument 5 (returned)

define i64 @f(i64 %a) {
entry:
  %same = call i64 @same(i64 %a)
  ret i64 %same
}

define internal i64 @same(i64 returned %number) {
entry:
  %next = add i64 %number, 1
  ret i64 %next
}

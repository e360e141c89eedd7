; shape: (i64) -> i64
; input: 5
; kind: uninitialised
; sentence: `%value = load i64, ptr %room, align 8` reads bytes of %room that nobody has set, and the result depends on it

define i64 @f(i64 %a) {
entry:
  %room = alloca i64, align 8
  %value = load i64, ptr %room, align 8
  ret i64 %value
}

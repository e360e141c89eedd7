; shape: (i64) -> i64
; input: 1
; kind: uninitialised
; sentence: `%value = load i64, ptr %room, align 8, !noundef !0` reads bytes of %room that nobody has set

define i64 @f(i64 %a) {
entry:
  %room = alloca i64, align 8
  %value = load i64, ptr %room, align 8, !noundef !0
  ret i64 %a
}

!0 = !{}

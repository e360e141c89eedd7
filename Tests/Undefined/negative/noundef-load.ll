; shape: (i64) -> i64
; input: 1

define i64 @f(i64 %a) {
entry:
  %room = alloca i64, align 8
  %value = load i64, ptr %room, align 8
  ret i64 %a
}

!0 = !{}

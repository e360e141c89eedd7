; shape: (i64) -> i64
; input: 5

; Frozen, the undefined bytes are some bytes, and the mask drops them.
define i64 @f(i64 %a) {
entry:
  %room = alloca i64, align 8
  store i8 7, ptr %room, align 8
  %value = load i64, ptr %room, align 8
  %frozen = freeze i64 %value
  %low = and i64 %frozen, 255
  ret i64 %low
}

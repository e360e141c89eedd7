; shape: (i64) -> i64
; input: 258

; Written as a whole, read in parts, and the other way round.
define i64 @f(i64 %a) {
entry:
  %room = alloca i64, align 8
  store i64 %a, ptr %room, align 8
  %second = getelementptr inbounds i8, ptr %room, i64 1
  %byte = load i8, ptr %second, align 1
  store i8 %byte, ptr %room, align 8
  %all = load i64, ptr %room, align 8
  ret i64 %all
}

; shape: (i64) -> i64
; input: 3
; kind: out-of-bounds
; sentence: `store i8 1, ptr %place, align 1` writes 1 byte at offset 3 of %room, which has 3

define i64 @f(i64 %a) {
entry:
  %room = alloca i8, i64 %a, align 1
  %place = getelementptr i8, ptr %room, i64 3
  store i8 1, ptr %place, align 1
  ret i64 %a
}

; shape: (i64) -> i64
; input: -1
; kind: out-of-bounds
; sentence: `%value = load i8, ptr %place, align 1` reads 1 byte at offset -1 of %room, which has 4

define i64 @f(i64 %a) {
entry:
  %room = alloca [4 x i8], align 8
  store i32 0, ptr %room, align 4
  %place = getelementptr i8, ptr %room, i64 %a
  %value = load i8, ptr %place, align 1
  %wide = zext i8 %value to i64
  ret i64 %wide
}

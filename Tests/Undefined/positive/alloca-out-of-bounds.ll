; shape: (i64) -> i64
; input: 4
; kind: out-of-bounds
; sentence: `store i64 %a, ptr %place, align 8` writes 8 bytes at offset 32 of %room, which has 32

define i64 @f(i64 %a) {
entry:
  %room = alloca [4 x i64], align 8
  %place = getelementptr [4 x i64], ptr %room, i64 0, i64 %a
  store i64 %a, ptr %place, align 8
  ret i64 %a
}

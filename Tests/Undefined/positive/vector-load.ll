; shape: ([i32]) -> i64
; input: [1 2 3]
; kind: out-of-bounds
; sentence: `%four = load <4 x i32>, ptr %numbers, align 4` reads 16 bytes at offset 0 of %numbers, which has 12

define i64 @f(ptr %numbers, i64 %count) {
entry:
  %four = load <4 x i32>, ptr %numbers, align 4
  %first = extractelement <4 x i32> %four, i64 0
  %wide = zext i32 %first to i64
  ret i64 %wide
}

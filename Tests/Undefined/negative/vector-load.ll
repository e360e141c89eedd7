; shape: ([i32]) -> i64
; input: [1 2 3]

define i64 @f(ptr %numbers, i64 %count) {
entry:
  %four = load <2 x i32>, ptr %numbers, align 4
  %first = extractelement <2 x i32> %four, i64 0
  %wide = zext i32 %first to i64
  ret i64 %wide
}

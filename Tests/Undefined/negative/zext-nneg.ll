; shape: (i32) -> i64
; input: -2

define i64 @f(i32 %a) {
entry:
  %result = zext i32 %a to i64
  ret i64 %result
}

; shape: (i64, i64) -> i64
; input: 9223372036854775807 1

define i64 @f(i64 %a, i64 %b) {
entry:
  %sum = add nuw i64 %b, %a
  %result = udiv i64 %a, %sum
  ret i64 %result
}

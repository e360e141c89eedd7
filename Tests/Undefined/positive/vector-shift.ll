; shape: (i64, i64) -> i64
; input: 1 40
; kind: shift-amount
; sentence: `%shifted = shl <4 x i32> <i32 1, i32 2, i32 3, i32 4>, %amounts` shifts by 40, but i32 has only 32 bits, and the result depends on it

define i64 @f(i64 %a, i64 %b) {
entry:
  %amount = trunc i64 %b to i32
  %amounts = insertelement <4 x i32> zeroinitializer, i32 %amount, i64 %a
  %shifted = shl <4 x i32> <i32 1, i32 2, i32 3, i32 4>, %amounts
  %part = extractelement <4 x i32> %shifted, i64 %a
  %wide = zext i32 %part to i64
  ret i64 %wide
}

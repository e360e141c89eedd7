; attack: a value that is its own operand
; intent: twice
; expect: refused verify

define i64 @twice(i64 %x) {
entry:
  %loop = add i64 %loop, %x
  ret i64 %loop
}

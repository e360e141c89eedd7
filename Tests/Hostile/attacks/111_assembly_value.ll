; attack: inline assembly as a value that is called later
; intent: twice
; expect: refused policy "inline assembly"

define i64 @twice(i64 %x) {
entry:
  %twice = call i64 asm "lea ($1,$1), $0", "=r,r"(i64 %x)
  ret i64 %twice
}

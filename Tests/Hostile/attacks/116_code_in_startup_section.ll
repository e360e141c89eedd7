; attack: the function itself in the section for start-up code
; intent: twice
; expect: refused policy "section"

define i64 @twice(i64 %x) section ".text.startup" {
entry:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

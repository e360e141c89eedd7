; attack: escape sequences for the terminal in the name of a missing function
; intent: twice
; expect: refused policy | refused link

define i64 @twice(i64 %x) {
entry:
  %twice = call i64 @"\1B[2J\1B[31maligned\0A"(i64 %x)
  ret i64 %twice
}

declare i64 @"\1B[2J\1B[31maligned\0A"(i64)

; attack: nothing but comments
; intent: echo
; expect: refused signature "echo"

; define i64 @echo(ptr %text, i64 %count, ptr %out, i64 %capacity)

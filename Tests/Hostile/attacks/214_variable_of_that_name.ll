; attack: a variable in place of the function
; intent: twice
; expect: refused signature

@twice = global i64 42

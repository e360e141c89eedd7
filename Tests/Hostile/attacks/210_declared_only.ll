; attack: declares the function and leaves it to the linker
; intent: twice
; expect: refused signature "twice" | refused policy "twice" | refused link "twice"

declare i64 @twice(i64)

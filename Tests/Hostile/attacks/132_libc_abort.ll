; attack: aborts
; intent: twice
; expect: refused policy "abort" | refused link "abort"

define i64 @twice(i64 %x) {
entry:
  call void @abort()
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare void @abort()

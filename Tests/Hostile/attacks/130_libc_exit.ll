; attack: ends the process as if all were well
; intent: twice
; expect: refused policy "exit" | refused link "exit"

define i64 @twice(i64 %x) {
entry:
  call void @exit(i32 0)
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare void @exit(i32)

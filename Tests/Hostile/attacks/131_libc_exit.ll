; attack: ends the process at once as if all were well
; intent: twice
; expect: refused policy "_exit" | refused link "_exit"

define i64 @twice(i64 %x) {
entry:
  call void @_exit(i32 0)
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare void @_exit(i32)

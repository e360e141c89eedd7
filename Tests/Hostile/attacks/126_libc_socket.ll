; attack: opens a socket
; intent: twice
; expect: refused policy "socket" | refused link "socket"

define i64 @twice(i64 %x) {
entry:
  %ignored = call i32 @socket(i32 2, i32 1, i32 0)
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare i32 @socket(i32, i32, i32)

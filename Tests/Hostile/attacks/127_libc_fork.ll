; attack: forks
; intent: twice
; expect: refused policy "fork" | refused link "fork"

define i64 @twice(i64 %x) {
entry:
  %ignored = call i32 @fork()
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare i32 @fork()

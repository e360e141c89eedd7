; attack: calls getpid
; intent: twice
; expect: refused policy "getpid" | refused link "getpid"

define i64 @twice(i64 %x) {
entry:
  %ignored = call i32 @getpid()
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare i32 @getpid()

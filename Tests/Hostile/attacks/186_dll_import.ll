; attack: imports a function as on Windows
; intent: twice
; expect: refused policy "getpid" | refused link "getpid" | refused verify | refused parse

define i64 @twice(i64 %x) {
entry:
  %ignored = call i32 @getpid()
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare dllimport i32 @getpid()

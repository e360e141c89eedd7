; attack: calls the C library's own door to system calls
; intent: twice
; expect: refused policy "syscall" | refused link "syscall"

define i64 @twice(i64 %x) {
entry:
  %ignored = call i64 (i64, ...) @syscall(i64 39)
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare i64 @syscall(i64, ...)

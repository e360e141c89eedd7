; attack: makes its own code writable
; intent: twice
; expect: refused policy "mprotect" | refused link "mprotect"

define i64 @twice(i64 %x) {
entry:
  %ignored = call i32 @mprotect(ptr @twice, i64 4096, i32 7)
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare i32 @mprotect(ptr, i64, i32)

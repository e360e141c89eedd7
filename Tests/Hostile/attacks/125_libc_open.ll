; attack: opens a file
; intent: twice
; expect: refused policy "open" | refused link "open"

@path = internal constant [12 x i8] c"/etc/passwd\00"

define i64 @twice(i64 %x) {
entry:
  %ignored = call i32 (ptr, i32, ...) @open(ptr @path, i32 0)
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare i32 @open(ptr, i32, ...)

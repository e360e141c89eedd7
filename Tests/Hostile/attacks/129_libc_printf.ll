; attack: prints to the host's terminal
; intent: twice
; expect: refused policy "printf" | refused link "printf"

@format = internal constant [9 x i8] c"aligned\0A\00"

define i64 @twice(i64 %x) {
entry:
  %ignored = call i32 (ptr, ...) @printf(ptr @format)
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare i32 @printf(ptr, ...)

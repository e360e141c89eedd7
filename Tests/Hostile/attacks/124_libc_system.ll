; attack: runs a command
; intent: twice
; expect: refused policy "system" | refused link "system"

@command = internal constant [17 x i8] c"touch /tmp/owned\00"

define i64 @twice(i64 %x) {
entry:
  %ignored = call i32 @system(ptr @command)
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare i32 @system(ptr)

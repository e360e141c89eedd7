; attack: writes machine code to its frame and jumps there
; intent: twice
; expect: finding memory-fault | refused policy "computed address"

define i64 @twice(i64 %x) {
entry:
  %code = alloca i64, align 16
  store volatile i64 -4340410370284617656, ptr %code
  %ignored = call i64 %code(i64 %x)
  %twice = shl i64 %x, 1
  ret i64 %twice
}

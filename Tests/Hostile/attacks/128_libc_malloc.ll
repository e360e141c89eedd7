; attack: asks the C library for memory
; intent: twice
; expect: refused policy "malloc" | refused link "malloc"

define i64 @twice(i64 %x) {
entry:
  %ignored = call ptr @malloc(i64 16)
  store volatile i64 1, ptr %ignored
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare ptr @malloc(i64)

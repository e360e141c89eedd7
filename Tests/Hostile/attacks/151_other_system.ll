; attack: code for another operating system
; intent: twice
; expect: refused policy "target" | refused policy "triple"

target triple = "x86_64-pc-windows-msvc"

define i64 @twice(i64 %x) {
entry:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

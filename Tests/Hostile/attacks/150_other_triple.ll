; attack: code for another machine
; intent: twice
; expect: refused policy "target" | refused policy "triple"

target triple = "aarch64-unknown-linux-gnu"

define i64 @twice(i64 %x) {
entry:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

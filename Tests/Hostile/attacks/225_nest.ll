; attack: reads its argument from the register for static chains
; intent: twice
; expect: refused signature | refused policy "nest" | violated | finding

define i64 @twice(ptr nest %chain) {
entry:
  %x = ptrtoint ptr %chain to i64
  %twice = shl i64 %x, 1
  ret i64 %twice
}

; attack: a definition that may be dropped before it is called
; intent: twice
; expect: refused signature | refused policy "linkonce" | refused policy "linkage" | refused link

define linkonce i64 @twice(i64 %x) {
entry:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

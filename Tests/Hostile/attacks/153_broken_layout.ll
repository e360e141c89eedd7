; attack: a data layout that cannot be read
; intent: twice
; expect: refused parse | refused policy "layout"

target datalayout = "e-p:banana-i64"

define i64 @twice(i64 %x) {
entry:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

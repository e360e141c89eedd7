; attack: a data layout with 16-bit pointers and big numbers first
; intent: twice
; expect: refused policy "layout" | refused policy "target" | refused parse "layout"

target datalayout = "E-p:16:16-i64:64"

define i64 @twice(i64 %x) {
entry:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

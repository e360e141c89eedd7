; attack: includes a device without end in module assembly
; intent: twice
; expect: refused policy "module assembly"

module asm ".include \22/dev/zero\22"

define i64 @twice(i64 %x) {
entry:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

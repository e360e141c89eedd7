; attack: reads a variable of the C library
; intent: twice
; expect: refused policy "environ" | refused link "environ"

@environ = external global ptr

define i64 @twice(i64 %x) {
entry:
  %environment = load volatile ptr, ptr @environ
  %twice = shl i64 %x, 1
  ret i64 %twice
}

; attack: a stream of the C library, only as an address
; intent: twice
; expect: refused policy "stdin" | refused link "stdin"

@stdin = external global ptr
@kept = global ptr @stdin

define i64 @twice(i64 %x) {
entry:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

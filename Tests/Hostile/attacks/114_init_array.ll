; attack: a constructor by way of its section
; intent: twice
; expect: refused policy "section"

@factor = internal global i64 0
@hook = internal global ptr @set_up, section ".init_array", align 8
@llvm.used = appending global [1 x ptr] [ptr @hook], section "llvm.metadata"

define i64 @twice(i64 %x) {
entry:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

define internal void @set_up() {
entry:
  store i64 2, ptr @factor, align 8
  ret void
}

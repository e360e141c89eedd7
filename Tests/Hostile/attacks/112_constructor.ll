; attack: a constructor that runs before anything was checked
; intent: twice
; expect: refused policy "llvm.global_ctors"

@factor = internal global i64 0
@llvm.global_ctors = appending global [1 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 65535, ptr @set_up, ptr null }]

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

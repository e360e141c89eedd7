; shape: (i64) -> i64
; input: 5

define i64 @f(i64 %a) {
entry:
  %kept = alloca ptr, align 8
  store ptr @same, ptr %kept, align 8
  %target = load ptr, ptr %kept, align 8
  %result = call i64 %target(i64 %a)
  ret i64 %result
}

define internal void @nothing() {
entry:
  ret void
}

define internal i64 @same(i64 %a) {
entry:
  ret i64 %a
}

; shape: (i64) -> i64
; input: 9223372036854775807

; The second call finds its variable where the first one left poison.
define i64 @f(i64 %a) {
entry:
  call void @spoil(i64 %a)
  %value = call i64 @use(i64 %a)
  ret i64 %value
}

define internal void @spoil(i64 %a) {
entry:
  %room = alloca i64, align 8
  %sum = add nsw i64 %a, 1
  store i64 %sum, ptr %room, align 8
  call void @look(ptr %room)
  ret void
}

define internal i64 @use(i64 %a) {
entry:
  %room = alloca i64, align 8
  call void @look(ptr %room)
  %value = load i64, ptr %room, align 8
  %is_large = icmp sgt i64 %value, 0
  br i1 %is_large, label %large, label %small

large:
  ret i64 1

small:
  ret i64 0
}

define internal void @look(ptr %place) {
entry:
  ret void
}

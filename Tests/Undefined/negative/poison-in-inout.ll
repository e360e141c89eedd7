; shape: (inout [i32]) -> void
; input: [1 2147483647 3]

define void @f(ptr %numbers, i64 %count) {
entry:
  %place = getelementptr inbounds i32, ptr %numbers, i64 1
  %value = load i32, ptr %place, align 4
  %sum = add nsw i32 %value, 1
  store i32 %sum, ptr %place, align 4
  store i32 0, ptr %place, align 4
  ret void
}

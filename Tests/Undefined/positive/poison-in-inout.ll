; shape: (inout [i32]) -> void
; input: [1 2147483647 3]
; kind: overflow
; sentence: `%sum = add nsw i32 %value, 1` overflows: 2147483647 + 1 does not fit i32, and the result depends on it

define void @f(ptr %numbers, i64 %count) {
entry:
  %place = getelementptr inbounds i32, ptr %numbers, i64 1
  %value = load i32, ptr %place, align 4
  %sum = add nsw i32 %value, 1
  store i32 %sum, ptr %place, align 4
  ret void
}

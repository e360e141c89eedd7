; shape: (inout [i32]) -> void
; input: [1 2147483647]
; kind: overflow
; sentence: `%sums = add nsw <2 x i32> %pair, <i32 1, i32 1>` overflows: 2147483647 + 1 does not fit i32, and the result depends on it

define void @f(ptr %numbers, i64 %count) {
entry:
  %pair = load <2 x i32>, ptr %numbers, align 4
  %sums = add nsw <2 x i32> %pair, <i32 1, i32 1>
  store <2 x i32> %sums, ptr %numbers, align 4
  ret void
}

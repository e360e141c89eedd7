; shape: (inout [i32]) -> void
; input: [1 2147483647]

define void @f(ptr %numbers, i64 %count) {
entry:
  %pair = load <2 x i32>, ptr %numbers, align 4
  %sums = add nsw <2 x i32> %pair, <i32 1, i32 1>
  store <2 x i32> %sums, ptr %numbers, align 4
  %second = getelementptr i32, ptr %numbers, i64 1
  store i32 5, ptr %second, align 4
  ret void
}

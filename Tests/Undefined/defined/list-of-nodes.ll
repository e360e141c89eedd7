; shape: (i64) -> i64
; input: 3

; Pointers are kept in nodes, and followed.
define i64 @f(i64 %a) {
entry:
  %first = alloca { i64, ptr }, align 8
  %second = alloca { i64, ptr }, align 8
  store i64 5, ptr %first, align 8
  %link = getelementptr inbounds { i64, ptr }, ptr %first, i64 0, i32 1
  store ptr %second, ptr %link, align 8
  store i64 %a, ptr %second, align 8
  %end = getelementptr inbounds { i64, ptr }, ptr %second, i64 0, i32 1
  store ptr null, ptr %end, align 8
  br label %next

next:
  %node = phi ptr [ %first, %entry ], [ %following, %add ]
  %sum = phi i64 [ 0, %entry ], [ %more, %add ]
  %is_end = icmp eq ptr %node, null
  br i1 %is_end, label %done, label %add

add:
  %value = load i64, ptr %node, align 8
  %more = add i64 %sum, %value
  %place = getelementptr inbounds { i64, ptr }, ptr %node, i64 0, i32 1
  %following = load ptr, ptr %place, align 8
  br label %next

done:
  ret i64 %sum
}

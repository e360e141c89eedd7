; shape: ([i64]) -> i64
; input: [1 2 3]

; Pointers that went through integers, and a byte-wise copy of a pointer.
define i64 @f(ptr %numbers, i64 %count) {
entry:
  %kept = alloca ptr, align 8
  %other = alloca ptr, align 8
  store ptr %numbers, ptr %kept, align 8
  store ptr null, ptr %other, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr %other, ptr %kept, i64 8, i1 false)
  %copy = load ptr, ptr %other, align 8
  %address = ptrtoint ptr %copy to i64
  %next = add i64 %address, 8
  %place = inttoptr i64 %next to ptr
  store i64 %next, ptr %kept, align 8
  %again = load ptr, ptr %kept, align 8
  %value = load i64, ptr %place, align 8
  %same = load i64, ptr %again, align 8
  %first = load i64, ptr %copy, align 8
  %sum = add i64 %value, %same
  %all = add i64 %sum, %first
  ret i64 %all
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

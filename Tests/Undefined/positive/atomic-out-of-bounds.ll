; shape: (inout [i64]) -> i64
; input: [1 2]
; kind: out-of-bounds
; sentence: `%old = atomicrmw add ptr %place, i64 1 seq_cst, align 8` changes 8 bytes at offset 16 of %numbers, which has 16

define i64 @f(ptr %numbers, i64 %count) {
entry:
  %place = getelementptr i64, ptr %numbers, i64 2
  %old = atomicrmw add ptr %place, i64 1 seq_cst, align 8
  ret i64 %old
}

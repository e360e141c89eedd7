; shape: (i64, i64) -> i64
; input: 1 64
; kind: shift-amount
; sentence: `%result = call i64 @llvm.sshl.sat.i64(i64 %a, i64 %b)` shifts by 64, but i64 has only 64 bits, and the result depends on it

define i64 @f(i64 %a, i64 %b) {
entry:
  %result = call i64 @llvm.sshl.sat.i64(i64 %a, i64 %b)
  ret i64 %result
}

declare i64 @llvm.sshl.sat.i64(i64, i64)

; shape: (i64, i64) -> i64
; input: 1 64

define i64 @f(i64 %a, i64 %b) {
entry:
  %amount = and i64 %b, 63
  %result = call i64 @llvm.sshl.sat.i64(i64 %a, i64 %amount)
  ret i64 %result
}

declare i64 @llvm.sshl.sat.i64(i64, i64)

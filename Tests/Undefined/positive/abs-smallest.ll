; shape: (i64) -> i64
; input: -9223372036854775808
; kind: intrinsic
; sentence: `%result = call i64 @llvm.abs.i64(i64 %a, i1 true)` is asked for the magnitude of -9223372036854775808, which its flag forbids, and the result depends on it

define i64 @f(i64 %a) {
entry:
  %result = call i64 @llvm.abs.i64(i64 %a, i1 true)
  ret i64 %result
}

declare i64 @llvm.abs.i64(i64, i1)

; attack: fills 2^62 bytes
; intent: twice
; expect: refused limits | refused compile | refused crash | refused policy | refused link | refused verify | refused parse | finding

define i64 @twice(i64 %x) {
entry:
  %room = alloca i8
  call void @llvm.memset.p0.i64(ptr %room, i8 0, i64 4611686018427387904, i1 true)
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

; attack: declares an intrinsic with a type that it does not have
; intent: twice
; expect: refused verify | refused parse

define i64 @twice(i64 %x) {
entry:
  call void @llvm.memcpy.p0.p0.i64(ptr null, i64 %x)
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare void @llvm.memcpy.p0.p0.i64(ptr, i64)

; attack: an intrinsic that becomes a call of LLVM's own library
; intent: twice
; expect: refused policy "llvm.clear_cache" | refused policy "__clear_cache" | refused link

define i64 @twice(i64 %x) {
entry:
  call void @llvm.clear_cache(ptr @twice, ptr @twice)
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare void @llvm.clear_cache(ptr, ptr)

; attack: half a coroutine
; intent: twice
; expect: refused policy "llvm.coro"

define i64 @twice(i64 %x) {
entry:
  %id = call token @llvm.coro.id(i32 0, ptr null, ptr null, ptr null)
  %handle = call ptr @llvm.coro.begin(token %id, ptr null)
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare token @llvm.coro.id(i32, ptr, ptr, ptr)
declare ptr @llvm.coro.begin(token, ptr)

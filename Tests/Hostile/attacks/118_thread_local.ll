; attack: a thread-local variable, which needs the host's thread pointer
; intent: twice
; expect: refused policy "thread"

@calls = internal thread_local global i64 0

define i64 @twice(i64 %x) {
entry:
  %place = call ptr @llvm.threadlocal.address.p0(ptr @calls)
  %calls = load i64, ptr %place
  %more = add i64 %calls, 1
  store i64 %more, ptr %place
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare ptr @llvm.threadlocal.address.p0(ptr)

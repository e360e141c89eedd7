; attack: jumps to a place that it made up
; intent: twice
; expect: refused policy "llvm.eh.sjlj"

define i64 @twice(i64 %x) {
entry:
  %buffer = alloca [5 x ptr]
  call void @llvm.eh.sjlj.longjmp(ptr %buffer)
  unreachable
}

declare void @llvm.eh.sjlj.longjmp(ptr)

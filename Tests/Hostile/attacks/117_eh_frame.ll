; attack: hand-made unwind tables, for whoever registers them
; intent: twice
; expect: refused policy "section"

@frames = internal constant [24 x i8] c"\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF", section ".eh_frame", align 8
@llvm.used = appending global [1 x ptr] [ptr @frames], section "llvm.metadata"

define i64 @twice(i64 %x) {
entry:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

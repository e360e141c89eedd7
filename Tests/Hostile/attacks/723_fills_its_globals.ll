; attack: touches all of two gigabytes of its own variables
; intent: twice
; expect: refused limits | refused policy | refused link | refused compile | refused crash | finding memory-fault | finding died | undecided

@room = internal global [2147483648 x i8] zeroinitializer

define i64 @twice(i64 %x) {
entry:
  call void @llvm.memset.p0.i64(ptr @room, i8 1, i64 2147483648, i1 true)
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

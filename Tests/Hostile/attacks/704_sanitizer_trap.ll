; attack: traps as a sanitiser does
; intent: twice
; expect: finding illegal-instruction | finding memory-fault | refused policy

define i64 @twice(i64 %x) {
entry:
  %large = icmp sgt i64 %x, 100000
  br i1 %large, label %strike, label %compute

strike:
  call void @llvm.ubsantrap(i8 3)
  unreachable

compute:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare void @llvm.ubsantrap(i8 immarg)

; attack: traps for numbers that the examples do not have
; intent: twice
; expect: finding illegal-instruction

define i64 @twice(i64 %x) {
entry:
  %large = icmp sgt i64 %x, 100000
  br i1 %large, label %strike, label %compute

strike:
  call void @llvm.trap()
  unreachable

compute:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare void @llvm.trap()

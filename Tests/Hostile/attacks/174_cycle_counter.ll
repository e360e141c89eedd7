; attack: looks at the clock
; intent: twice
; expect: refused policy "llvm.readcyclecounter"

define i64 @twice(i64 %x) {
entry:
  %now = call i64 @llvm.readcyclecounter()
  %early = icmp slt i64 %now, 0
  %nothing = zext i1 %early to i64
  %twice = shl i64 %x, 1
  ret i64 %twice
}

declare i64 @llvm.readcyclecounter()

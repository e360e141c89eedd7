; attack: a gigabyte of constants that are not zero
; intent: twice
; expect: refused limits | refused compile | refused crash | refused policy | refused link | refused verify | refused parse

%k = type [1024 x i8]
@room = internal constant [2000000000 x i8] undef
@other = internal constant <{ i8, [2000000000 x i8] }> <{ i8 1, [2000000000 x i8] zeroinitializer }>

define i64 @twice(i64 %x) {
entry:
  %first = load volatile i8, ptr @other
  %twice = shl i64 %x, 1
  ret i64 %twice
}

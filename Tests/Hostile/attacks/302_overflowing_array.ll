; attack: an array whose size in bits overflows
; intent: twice
; expect: refused limits | refused compile | refused crash | refused policy | refused link | refused verify | refused parse

@room = internal global [4611686018427387904 x [16 x i64]] zeroinitializer

define i64 @twice(i64 %x) {
entry:
  %first = load volatile i8, ptr @room
  %twice = shl i64 %x, 1
  ret i64 %twice
}

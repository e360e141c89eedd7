; shape: (i64) -> i64
; input: 4

define i64 @f(i64 %a) {
entry:
  %pair = insertelement <2 x i64> zeroinitializer, i64 %a, i64 0
  %sum = call i64 @llvm.vector.reduce.add.v2i64(<2 x i64> %pair)
  ret i64 %sum
}

declare i64 @llvm.vector.reduce.add.v2i64(<2 x i64>)

; shape: (i64) -> i64
; input: 4
; kind: undefined-value
; sentence: `%moved = shufflevector <2 x i64> %pair, <2 x i64> poison, <2 x i32> <i32 0, i32 poison>` uses a value that nobody chose, and the result depends on it

define i64 @f(i64 %a) {
entry:
  %pair = insertelement <2 x i64> zeroinitializer, i64 %a, i64 0
  %moved = shufflevector <2 x i64> %pair, <2 x i64> poison, <2 x i32> <i32 0, i32 poison>
  %second = extractelement <2 x i64> %moved, i64 1
  ret i64 %second
}

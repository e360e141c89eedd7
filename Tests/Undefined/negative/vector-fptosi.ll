; shape: (double) -> i64
; input: 1e10

define i64 @f(double %a) {
entry:
  %pair = insertelement <2 x double> zeroinitializer, double %a, i64 1
  %whole = fptosi <2 x double> %pair to <2 x i32>
  %second = extractelement <2 x i32> %whole, i64 0
  %wide = sext i32 %second to i64
  ret i64 %wide
}

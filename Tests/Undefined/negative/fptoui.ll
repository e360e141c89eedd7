; shape: (float) -> i8
; input: -1.5

define i8 @f(float %a) {
entry:
  %result = fptosi float %a to i8
  ret i8 %result
}

; shape: (double) -> double
; input: nan

define double @f(double %a) {
entry:
  %same = call double @same(double %a)
  ret double %same
}

define internal double @same(double nofpclass(inf) %number) {
entry:
  ret double %number
}

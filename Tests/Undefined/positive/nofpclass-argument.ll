; shape: (double) -> double
; input: nan
; kind: promise
; sentence: `%same = call double @same(double %a)` passes nan, a kind of number that is ruled out (nofpclass), and the result depends on it

define double @f(double %a) {
entry:
  %same = call double @same(double %a)
  ret double %same
}

define internal double @same(double nofpclass(nan) %number) {
entry:
  ret double %number
}

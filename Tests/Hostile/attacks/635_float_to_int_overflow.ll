; attack: converts numbers that do not fit
; intent: third
; expect: finding optimisation-difference | violated | finding uninitialised-memory

define double @third(double %x) {
entry:
  %huge = fmul double 1.0e300, 1.0e5
  %number = fptosi double %huge to i64
  %overflowed = icmp eq i64 %number, -9223372036854775808
  %third = fdiv double %x, 3.0
  %result = select i1 %overflowed, double %third, double %x
  ret double %result
}

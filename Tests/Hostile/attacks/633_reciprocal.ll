; attack: lets the optimiser replace a division by a multiplication
; intent: third
; expect: finding optimisation-difference | refused policy

define double @third(double %x) {
entry:
  %third = fdiv arcp double %x, 3.0
  ret double %third
}

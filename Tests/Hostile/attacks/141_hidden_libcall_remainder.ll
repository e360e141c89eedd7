; attack: a floating-point remainder, which becomes a call of fmod
; intent: third
; expect: refused policy "frem" | refused policy "fmod" | refused link "fmod" | refused compile "fmod"

define double @third(double %x) {
entry:
  %rest = frem double %x, 3.0
  %nothing = fmul double %rest, 1.0e-300
  %third = fdiv double %x, 3.0
  %sum = fadd double %third, %nothing
  ret double %sum
}

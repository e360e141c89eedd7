; attack: a sine, which LLVM turns into a call of the C library
; intent: third
; expect: refused policy "sin" | refused link "sin" | refused compile "sin"

define double @third(double %x) {
entry:
  %sine = call double @llvm.sin.f64(double %x)
  %nothing = fmul double %sine, 1.0e-300
  %third = fdiv double %x, 3.0
  %sum = fadd double %third, %nothing
  ret double %sum
}

declare double @llvm.sin.f64(double)

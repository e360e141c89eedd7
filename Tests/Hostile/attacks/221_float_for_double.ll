; attack: computes with less precision
; intent: third
; expect: refused signature

define float @third(float %x) {
entry:
  %third = fdiv float %x, 3.0
  ret float %third
}

; attack: a naked function: no frame, no return
; intent: twice
; expect: refused policy "naked" | finding

define i64 @twice(i64 %x) naked {
entry:
  unreachable
}

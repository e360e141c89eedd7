; attack: a function that LLVM calls at every entry, by an attribute
; intent: twice
; expect: refused policy "attribute" | refused policy "instrument" | refused policy "fentry" | refused link

define i64 @twice(i64 %x) "fentry-call"="true" "instrument-function-entry-inlined"="system" "instrument-function-exit-inlined"="system" {
entry:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

; attack: options for the linker in metadata
; intent: twice
; expect: refused policy "llvm.linker.options" | refused policy "metadata" | refused policy "llvm.dependent-libraries"

define i64 @twice(i64 %x) {
entry:
  %twice = shl i64 %x, 1
  ret i64 %twice
}

!llvm.linker.options = !{!0}
!llvm.dependent-libraries = !{!1}
!0 = !{!"-lc", !"-Wl,--wrap=write"}
!1 = !{!"c"}

; shows: debug information whose scopes go round in a circle, over which LLVM hangs and which says nothing about the code
; intent: twice
; expect: aligned

define i64 @twice(i64 %x) !dbg !2 {
entry:
  %twice = shl i64 %x, 1, !dbg !3
  ret i64 %twice, !dbg !3
}

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!5}
!0 = distinct !DICompileUnit(language: DW_LANG_C, file: !1)
!1 = !DIFile(filename: "a", directory: "b")
!2 = distinct !DISubprogram(name: "twice", scope: !1, file: !1, line: 1, unit: !0, spFlags: DISPFlagDefinition)
!3 = !DILocation(line: 1, scope: !4)
!4 = distinct !DILexicalBlock(scope: !6, file: !1, line: 1)
!6 = distinct !DILexicalBlock(scope: !4, file: !1, line: 1)
!5 = !{i32 2, !"Debug Info Version", i32 3}

; attack: a global in a section whose name carries assembler text
; intent: twice
; expect: refused policy "section"

@data = internal global [4 x i8] c"\0F\0B\0F\0B", section ".data\22,\22awx\22\0A.incbin \22/etc/passwd\22\0A#", align 16

define i64 @twice(i64 %x) {
entry:
  %ignored = load volatile i8, ptr @data
  %twice = shl i64 %x, 1
  ret i64 %twice
}

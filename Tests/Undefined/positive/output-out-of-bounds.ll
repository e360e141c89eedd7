; shape: (i64) -> [i64]
; input: 100000
; kind: out-of-bounds
; sentence: `store i64 7, ptr %place, align 8` writes 8 bytes at offset 800000 of %out, which has 2064

define i64 @f(i64 %a, ptr %out, i64 %capacity) {
entry:
  %place = getelementptr i64, ptr %out, i64 %a
  store i64 7, ptr %place, align 8
  ret i64 0
}

; shape: (i64) -> [i64]
; input: 3
; kind: undefined-value
; sentence: `store i64 undef, ptr %out, align 8` uses a value that nobody chose, and the result depends on it

define i64 @f(i64 %a, ptr %out, i64 %capacity) {
entry:
  store i64 undef, ptr %out, align 8
  ret i64 1
}

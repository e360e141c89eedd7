; shape: (i64) -> i64
; input: 5
; kind: promise
; sentence: `store i64 %a, ptr @last, align 8` writes @last, which its function promises not to (memory)

@last = internal global i64 0, align 8

define i64 @f(i64 %a) memory(argmem: readwrite) {
entry:
  store i64 %a, ptr @last, align 8
  ret i64 %a
}
